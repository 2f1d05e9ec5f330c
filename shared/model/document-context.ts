import type { AnnotationContext } from './annotation';
import type { DocumentSummary } from './reading';
import type { Trail } from './trail';

type Issue = NonNullable<AnnotationContext['issue']>;

/** What an annotation on a document, and a citation of it, say of the document as a whole. */
export function documentContext(
  address: string,
  document: Pick<DocumentSummary, 'title' | 'titleEn' | 'number' | 'issuers' | 'date' | 'startPage'>,
  issue: Issue | null,
): Omit<AnnotationContext, keyof Trail> {
  return {
    documentAddress: address,
    documentTitle: document.title,
    documentTitleEn: document.titleEn,
    documentNumber: document.number,
    issuers: document.issuers,
    documentDate: document.date,
    issue: issue && issueFacts(issue),
    startPage: document.startPage,
  };
}

/** Of an issue, no more than is said of it. */
export function issueFacts({ gazette, gazetteEn, year, number, totalNumber, date }: Issue): Issue {
  return { gazette, gazetteEn, year, number, totalNumber, date };
}
