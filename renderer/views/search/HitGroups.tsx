import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { splitUnitAddress } from '../../../shared/model/address';
import type { DocumentCount, SearchHit, SearchPage } from '../../../shared/model/search';
import { moveByArrows } from '../../components/arrow-keys';
import { NearEnd } from '../../components/NearEnd';
import { HitGroup } from './HitGroup';

/** All hits by document. More are fetched as the end comes near, until every one is there. */
export function HitGroups({ found }: { found: UseInfiniteQueryResult<InfiniteData<SearchPage>> }): ReactNode {
  const { t } = useTranslation();
  const pages = found.data?.pages ?? [];
  const hits = pages.flatMap((page) => page.hits);
  const total = pages[0]?.total.occurrences ?? 0;
  const { hasNextPage, isFetchingNextPage } = found;

  return (
    // The arrow keys are an addition to Tab for the buttons within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="hit-groups" onKeyDown={moveByArrows}>
      {groupsOf(hits, pages[0]?.documents ?? []).map((group) => (
        <HitGroup key={group.document.document} {...group} />
      ))}
      {hasNextPage && (
        <NearEnd
          length={hits.length}
          onNear={() => {
            if (!isFetchingNextPage) void found.fetchNextPage();
          }}
        >
          <Button className="button" onPress={() => void found.fetchNextPage()}>
            {t('search.more', { shown: hits.length, total })}
          </Button>
        </NearEnd>
      )}
    </div>
  );
}

/** Hits come in the library's order, so those of a document stand together. */
function groupsOf(
  hits: readonly SearchHit[],
  documents: readonly DocumentCount[],
): { document: DocumentCount; hits: SearchHit[] }[] {
  const groups: { document: DocumentCount; hits: SearchHit[] }[] = [];
  for (const hit of hits) {
    const address = splitUnitAddress(hit.address)?.document;
    const last = groups.at(-1);
    if (last?.document.document === address) {
      last?.hits.push(hit);
      continue;
    }
    const document = documents.find((counted) => counted.document === address);
    if (document) groups.push({ document, hits: [hit] });
  }
  return groups;
}
