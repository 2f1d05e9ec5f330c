import { inTitleMarks } from '../../shared/citation/title-marks';
import type { DocumentSummary } from '../../shared/model/reading';
import type { LinkChoice } from '../components/note-surroundings';

/** A document as a note links to it: 《…》 with, where one is meant, an article. */
export function linkChoice(
  document: Pick<DocumentSummary, 'title' | 'titleEn' | 'number' | 'date'>,
  address: string,
  label: string | null,
): LinkChoice {
  const title = document.title === '' ? (document.titleEn ?? address) : inTitleMarks(document.title);
  return { address, words: title + (label ?? ''), aside: document.number ?? document.date ?? '' };
}
