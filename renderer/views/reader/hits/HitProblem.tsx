import type { ReactNode } from 'react';
import { useProblemSentence } from '../../../words/query-problem';
import type { Hits } from './useHits';

/** What of the typed words was not understood, first things first. It lies over the text, which must not jump as one types. */
export function HitProblem({ hits: { query, problems } }: { hits: Hits }): ReactNode {
  const sentence = useProblemSentence();
  const [first] = problems;
  return (
    <p role="status" className="hit-problem">
      {first && sentence(query, first)}
    </p>
  );
}
