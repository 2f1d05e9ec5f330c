import { splitUnitAddress } from '../../../shared/model/address';
import type { SearchHit } from '../../../shared/model/search';
import { useSearchHits } from '../../queries/search';
import { goToHit, useSearch } from '../../state/search';

export interface HitSteps {
  /** From 1; null when the hit that was gone to is not among those found. */
  readonly position: number | null;
  readonly total: number;
  /** Goes to the next or previous hit, round to the other end. */
  readonly step: (direction: 1 | -1) => void;
}

/** The hits of the current search as a way to walk, over document borders. */
export function useHitSteps(): HitSteps {
  const { query, scope, visited } = useSearch();
  const found = useSearchHits(query, scope);
  const hits = found.data?.pages.flatMap((page) => page.hits) ?? [];
  const total = found.data?.pages[0]?.total.occurrences ?? 0;
  const index = hits.findIndex((hit) => hit.address === visited?.address && hit.start === visited.start);

  const visit = (hit: SearchHit | undefined): void => {
    const place = hit && splitUnitAddress(hit.address);
    if (!place || place.path === null) return;
    const { address, start, end } = hit;
    goToHit({ address, start, end, document: place.document, path: place.path }, true);
  };

  return {
    position: index === -1 ? null : index + 1,
    total,
    step: (direction) => {
      const next = index + direction;
      if (next < hits.length || !found.hasNextPage) {
        visit(hits.at(next < hits.length ? next : 0));
        return;
      }
      void found.fetchNextPage().then(({ data }) => {
        visit(data?.pages.flatMap((page) => page.hits).at(next));
      });
    },
  };
}
