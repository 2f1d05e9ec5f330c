import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { splitUnitAddress, unitAddress } from '../../../../shared/model/address';
import type { DocumentReading } from '../../../../shared/model/reading';
import { withOtherNames } from '../../../../shared/search/other-names';
import { parseQuery } from '../../../../shared/search/parse-query';
import type { QueryProblem } from '../../../../shared/search/query';
import { useFoundDocuments } from '../../../state/found-documents';
import { resumeFind, useFind } from '../../../state/find';
import { replace } from '../../../state/history';
import { readingPoint, type TextPoint } from '../../../state/reading';
import { goToHit, useSearch } from '../../../state/search';
import type { Hit } from './hits-in';
import { hitAt, hitsBefore, stepFrom, type Step } from './steps';
import { useFoundHits } from './useFoundHits';

export interface Hits {
  /** What the hits are of: words that were typed to be found in the document, or those of the library's search. */
  readonly by: 'find' | 'search' | null;
  readonly query: string;
  readonly problems: readonly QueryProblem[];
  readonly hits: readonly Hit[];
  /** Whether they are still being looked for. */
  readonly finding: boolean;
  /** Of the hit that was gone to; -1 when none was. */
  readonly index: number;
  /** The end of the document that the last step went round at. */
  readonly round: Step['round'];
  readonly step: (direction: 1 | -1) => void;
  readonly goTo: (hit: Hit) => void;
}

/** The occurrences in the open document of what is looked for, and the way from one to the next. */
export function useHits(reading: DocumentReading): Hits {
  const find = useFind();
  const { query: searched, marking, visited } = useSearch();
  const otherNames = useFoundDocuments((found) => found.otherNames);
  const [last, setLast] = useState<{ readonly round: Step['round']; readonly query: string } | null>(null);
  const document = reading.document.address;
  const by = find.open ? 'find' : marking ? 'search' : null;
  const query = by === 'find' ? find.query : by === 'search' ? searched : '';

  const parsed = useMemo(() => parseQuery(query), [query]);
  const root = useMemo(
    () =>
      parsed.root &&
      (by === 'search' ? withOtherNames(parsed.root, (typed) => otherNames.get(typed) ?? []) : parsed.root),
    [parsed, by, otherNames],
  );
  const { hits, finding } = useFoundHits(reading.units, root);

  const current = by === 'find' ? find.current : visited && pointIn(document, visited);
  const index = hitAt(hits, current);

  const visit = ({ path, start, end }: Hit): void => {
    if (by === 'search') {
      goToHit({ address: unitAddress(document, path), document, path, start, end }, true);
    } else {
      useFind.setState({ current: { path, start } });
      replace({ view: 'reader', document, path, start, end });
    }
  };

  const goTo = (hit: Hit): void => {
    setLast(null);
    visit(hit);
  };

  const step = (direction: 1 | -1): void => {
    if (by === null) {
      resumeFind();
      return;
    }
    if (finding) return;
    const from = index === -1 ? (current ?? readingPoint()) : null;
    const at = from ? before(from) : Math.max(0, index);
    const next = stepFrom(hits.length, at, index !== -1, direction);
    const hit = next && hits[next.index];
    if (!hit) return;
    visit(hit);
    setLast({ round: next.round, query });
  };

  const before = (point: TextPoint): number =>
    hitsBefore(
      hits,
      reading.units.findIndex(({ path }) => path === point.path),
      point.start,
    );

  const seek = useEffectEvent((from: TextPoint) => {
    useFind.setState({ seekFrom: null });
    const nearest = hits[before(from)] ?? hits[0];
    if (nearest) visit(nearest);
  });
  const seekFrom = by === 'find' && !finding ? find.seekFrom : null;
  useEffect(() => {
    if (seekFrom) seek(seekFrom);
  }, [seekFrom]);

  const round = last?.query === query ? last.round : null;
  return { by, query, problems: parsed.problems, hits, finding, index, round, step, goTo };
}

function pointIn(
  document: string,
  { address, start }: { readonly address: string; readonly start: number },
): TextPoint | null {
  const unit = splitUnitAddress(address);
  return unit?.document === document && unit.path !== null ? { path: unit.path, start } : null;
}
