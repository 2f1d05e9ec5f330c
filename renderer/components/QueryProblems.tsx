import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { QueryProblem } from '../../shared/search/query';
import { correctedQuery, echoOf } from './query-echo';

export interface QueryProblemsWords {
  /** What of the query was not understood. */
  readonly sentence: (query: string, problem: QueryProblem) => string;
  /** Offers the name of a field that was probably meant. */
  readonly correct: (name: string) => string;
}

/** What of the query was not understood: the place underlined, a sentence for each, and the likely correction. */
export function QueryProblems({
  query,
  problems,
  words,
  onCorrect,
}: {
  query: string;
  problems: readonly QueryProblem[];
  words: QueryProblemsWords;
  onCorrect: (query: string) => void;
}): ReactNode {
  return (
    <div className="problems" role="status">
      {problems.length > 0 && (
        <>
          <p className="query-echo" lang="zh-Hans" aria-hidden>
            {echoOf(query, problems).map(({ start, text, isWrong }) => (
              <span key={start} data-wrong={isWrong || undefined}>
                {text}
              </span>
            ))}
          </p>
          <ul>
            {problems.map((problem) => {
              const corrected = correctedQuery(query, problem);
              return (
                <li key={`${problem.code} ${String(problem.start)}`}>
                  <TriangleAlert aria-hidden size={14} />
                  <span>{words.sentence(query, problem)}</span>
                  {corrected && (
                    <Button
                      className="link"
                      onPress={() => {
                        onCorrect(corrected.query);
                      }}
                    >
                      {words.correct(corrected.name)}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
