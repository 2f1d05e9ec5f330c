import { useEffect, useState } from 'react';
import type { Unit } from '../../../../shared/model/unit';
import type { QueryNode } from '../../../../shared/search/query';
import { hitsIn, type Hit } from './hits-in';
import { inSlices } from './slices';

export interface FoundHits {
  /** In reading order; those of the query before for as long as `finding` lasts. */
  readonly hits: readonly Hit[];
  readonly finding: boolean;
}

interface Answer {
  readonly root: QueryNode;
  readonly hits: readonly Hit[];
}

const none: readonly Hit[] = [];

/** Finds a query in the open document; a newer query ends the work on an older one. */
export function useFoundHits(units: readonly Unit[], root: QueryNode | null): FoundHits {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (!root) return;
    const outdated = new AbortController();
    void inSlices(hitsIn(units, root), outdated.signal).then((hits) => {
      if (hits && !outdated.signal.aborted) setAnswer({ root, hits });
    });
    return () => {
      outdated.abort();
    };
  }, [units, root]);
  if (!root) return { hits: none, finding: false };
  return { hits: answer?.hits ?? none, finding: answer?.root !== root };
}
