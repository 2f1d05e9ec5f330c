import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { QueryProblem } from '../../../shared/search/query';
import { searchTyped } from '../../state/search';
import { correctedQuery, echoOf } from './query-echo';

/** What of the query was not understood: the place underlined, a sentence for each, and the likely correction. */
export function Problems({
  query,
  problems,
}: {
  query: string;
  problems: readonly QueryProblem[];
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
            {problems.map((problem) => (
              <li key={`${problem.code} ${String(problem.start)}`}>
                <Problem query={query} problem={problem} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Problem({ query, problem }: { query: string; problem: QueryProblem }): ReactNode {
  const { t } = useTranslation();
  const corrected = correctedQuery(query, problem);
  const field = 'field' in problem && problem.code === 'field-without-value' ? problem.field : null;
  const facts = {
    ...problem,
    place: query.slice(problem.start, problem.end),
    ...(field !== null && { field: t(`search.fields.${field}`) }),
  };
  return (
    <>
      <TriangleAlert aria-hidden size={14} />
      <span>{t(`search.problem.${problem.code}`, facts)}</span>
      {corrected && (
        <Button
          className="link"
          onPress={() => {
            searchTyped(corrected.query);
          }}
        >
          {t('search.correct', { name: corrected.name })}
        </Button>
      )}
    </>
  );
}
