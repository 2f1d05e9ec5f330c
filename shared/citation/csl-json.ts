import { remarks } from './remarks';
import { sourceKey } from './source-key';
import type { CitedSource } from './source';

/** The fields of CSL-JSON 1.0 that are written. */
interface CslItem {
  readonly id: string;
  readonly type: 'article-journal' | 'legislation' | 'periodical';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly authority?: string;
  readonly 'container-title'?: string;
  readonly number?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly note?: string;
  readonly language: string;
}

/**
 * An item of CSL-JSON. A document of a gazette is an `article-journal`: styles print container, issue and page of no law,
 * and these are what finds it again. A lone document is `legislation`, which has number and authority.
 */
export function cslItem(source: CitedSource): CslItem {
  const { kind, title, issuers, number, issue, startPage, chinese } = source;
  const type = { document: 'article-journal', 'lone-document': 'legislation', issue: 'periodical' } as const;
  const issued = issuedOn(source);
  const said = remarks(
    source,
    kind === 'lone-document' ? ['passage', 'title'] : ['date', 'total', 'page', 'passage', 'title'],
  );
  return {
    id: sourceKey(source),
    type: type[kind],
    title,
    ...(issuers.length > 0 && {
      author: issuers.map((literal) => ({ literal })),
      authority: issuers.join(chinese ? '；' : '; '),
    }),
    ...(kind === 'document' && { 'container-title': source.gazette }),
    ...(number !== null && { number }),
    ...(issue && { issue: String(issue.number) }),
    ...(kind === 'document' && startPage !== null && { page: String(startPage) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(said.length > 0 && { note: said.join(chinese ? '；' : '; ') }),
    language: chinese ? 'zh-CN' : 'en',
  };
}

/** When the issue was published, or else in which year; of a lone document its own date. */
function issuedOn({ kind, date, issue }: CitedSource): readonly number[] | null {
  const day = kind === 'lone-document' ? date : (issue?.date ?? null);
  if (day !== null) return day.split('-').map(Number);
  return issue ? [issue.year] : null;
}
