import type { CitedSource } from './source';

/** What formats have no place of their own for. */
type Remark = 'number' | 'date' | 'total' | 'page' | 'passage' | 'title';

/**
 * What is said of a source beside the fields of a format, in the language of its title. That the page is the document's
 * first is among it, because programs print a page as that of the passage.
 */
export function remarks(source: CitedSource, wanted: readonly Remark[]): string[] {
  return wanted.flatMap((remark) => remarkOf(source, remark) ?? []);
}

function remarkOf(source: CitedSource, remark: Remark): string | null {
  const { chinese, number, date, issue, startPage, passage, titleEn } = source;
  const said = (value: string | number | null | undefined, zh: string, en: string): string | null =>
    value === null || value === undefined ? null : (chinese ? zh : en).replace('*', () => String(value));
  switch (remark) {
    case 'number':
      return said(number, '文号：*', 'Document number: *');
    case 'date':
      return said(date, '成文日期：*', 'Date of the document: *');
    case 'total':
      return said(issue?.totalNumber, '总第*期', 'Total number *');
    case 'page':
      return said(issue && startPage, '第*页为该文件起始页', 'p. * is where the document begins');
    case 'passage':
      return said(passage, '引自*', 'Cited: *');
    case 'title':
      return said(titleEn, '英文题名：*', 'English title: *');
  }
}
