import type { AnnotationContext } from '../../shared/model/annotation';
import type { FieldTest } from '../../shared/search/query';
import { foldText } from '../../shared/text/fold';

/**
 * Whether a field's test is true of the document that a note hangs on, by the same rules as in the library: a year is
 * that of the issue, or of a lone document's date. False of a note whose document the library no longer holds, and of
 * what a note's context does not say: `kind:`, `category:`, `unit:`, and `in:`, which names places of the printed text.
 */
export function fieldHolds(test: FieldTest, context: AnnotationContext | null): boolean {
  if (!context) return false;
  const { issue, documentDate: date } = context;
  switch (test.field) {
    case 'issuer':
      return context.issuers.some((issuer) => foldText(issuer).includes(test.folded));
    case 'number':
      return numberKey(foldText(context.documentNumber ?? '')).includes(numberKey(test.folded));
    case 'title':
      return foldText(context.documentTitle).includes(test.folded);
    case 'year': {
      const year = issue?.year ?? Number(date?.slice(0, 4) ?? 0);
      return year >= test.from && year <= test.to;
    }
    case 'date':
      // A beginning of a date stands for all dates that begin so: 2022-06 ends with its last day.
      return date !== null && date >= test.from && date.slice(0, test.to.length) <= test.to;
    case 'issue':
      return issue?.number === test.number && (test.year === null || issue.year === test.year);
    case 'kind':
    case 'category':
    case 'unit':
    case 'in':
      return false;
  }
}

/** A space in a document number is the printer's. */
function numberKey(folded: string): string {
  return folded.replaceAll(' ', '');
}
