import type { DocumentSummary } from '../../../shared/model/reading';
import { fold } from '../../../shared/text/fold';

/** The documents whose title, number or issuers hold every word, folded as the search folds. */
export function matchingDocuments(
  documents: readonly DocumentSummary[],
  typed: string,
): readonly DocumentSummary[] {
  const words = typed
    .split(/\s+/u)
    .map((word) => fold(word).text)
    .filter((word) => word !== '');
  if (words.length === 0) return documents;
  return documents.filter(({ title, titleEn, number, numberEn, issuers }) => {
    const text = fold([title, titleEn, number, numberEn, ...issuers].join('|')).text;
    return words.every((word) => text.includes(word));
  });
}
