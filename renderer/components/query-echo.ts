import type { QueryProblem } from '../../shared/search/query';
import { fieldNames } from '../../shared/search/query-fields';

export interface EchoPart {
  readonly start: number;
  readonly text: string;
  readonly isWrong: boolean;
}

/** What was typed, cut where a problem begins or ends. */
export function echoOf(typed: string, problems: readonly QueryProblem[]): readonly EchoPart[] {
  const cuts = new Set([0, typed.length]);
  for (const { start, end } of problems) cuts.add(start).add(end);
  const places = [...cuts].filter((at) => at <= typed.length).sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => ({
    start,
    text: typed.slice(start, places[index + 1]),
    isWrong: problems.some((problem) => problem.start <= start && start < problem.end),
  }));
}

/** The query with the field that was probably meant, named in the language that was typed; null where none is likely. */
export function correctedQuery(
  typed: string,
  problem: QueryProblem,
): { readonly query: string; readonly name: string } | null {
  if (problem.code !== 'unknown-field' || problem.like === null) return null;
  const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
  const names = fieldNames[problem.like];
  const name = names.find((known) => isChinese(known) === isChinese(problem.field)) ?? problem.like;
  return { name, query: `${typed.slice(0, problem.start)}${name}:${typed.slice(problem.end)}` };
}
