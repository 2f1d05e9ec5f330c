import type { TFunction } from 'i18next';
import type { IssueHead } from '../../shared/model/gazette-file';

/** 2022年第34期 */
export function issueNumber(t: TFunction, { year, number }: Pick<IssueHead, 'year' | 'number'>): string {
  return t('issue.number', { year, number });
}

/** 2022年第34期（总第766期） */
export function issueNumbers(
  t: TFunction,
  issue: Pick<IssueHead, 'year' | 'number' | 'totalNumber'>,
): string {
  const number = issueNumber(t, issue);
  return issue.totalNumber === null ? number : t('issue.numbers', { number, total: issue.totalNumber });
}

/** 北京市人民政府公报 2022年第34期 第6页起 */
export function sourceLine(
  t: TFunction,
  place: {
    readonly gazette: string;
    readonly gazetteEn: string | null;
    readonly year: number;
    readonly number: number;
    readonly startPage: number | null;
  },
  english: boolean,
): string {
  const gazette = english ? (place.gazetteEn ?? place.gazette) : place.gazette;
  const issue = issueNumber(t, place);
  return place.startPage === null
    ? t('issue.source', { gazette, issue })
    : t('issue.sourcePage', { gazette, issue, page: place.startPage });
}
