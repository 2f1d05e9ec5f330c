import { useTranslation } from 'react-i18next';
import type { QueryProblem } from '../../shared/search/query';
import type { QueryProblemsWords } from '../components/QueryProblems';

/** Says what of a query was not understood. */
export function useProblemSentence(): (query: string, problem: QueryProblem) => string {
  const { t } = useTranslation();
  return (query, problem) =>
    t(`search.problem.${problem.code}`, {
      ...problem,
      place: query.slice(problem.start, problem.end),
      ...(problem.code === 'field-without-value' && { field: t(`search.fields.${problem.field}`) }),
    });
}

export function useProblemWords(): QueryProblemsWords {
  const { t } = useTranslation();
  const sentence = useProblemSentence();
  return { sentence, correct: (name) => t('search.correct', { name }) };
}
