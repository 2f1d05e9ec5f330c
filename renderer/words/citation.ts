import type { TFunction } from 'i18next';
import type { Language } from '../../shared/model/choices';
import type { DocumentReading, IssueSummary } from '../../shared/model/reading';
import { issueNumbers } from './issue';
import { namesOf } from './titles';

/**
 * Words with their source, as one would put them in a report: quotation, title, number, article, gazette, page; for a
 * document of no issue 《title》（number）, article.
 */
export function citation(
  t: TFunction,
  { document, issue }: DocumentReading,
  words: string,
  label: string | null,
  language: Language,
): string {
  const [name] = namesOf(document, language);
  const page = document.startPage === null ? null : t('citation.page', { page: document.startPage });
  const number = language === 'en' ? (document.numberEn ?? document.number) : document.number;
  const numbered = number === null ? '' : t('citation.number', { number });
  const parts = issue
    ? [name.text + numbered, label, gazetteOf(t, issue, language), page]
    : [t('citation.lone', { title: name.text }) + numbered, label];
  return t('citation.quote', {
    words,
    source: parts.filter((part) => part !== null).join(t('citation.comma')),
  });
}

function gazetteOf(t: TFunction, issue: IssueSummary, language: Language): string {
  const gazette = (language === 'en' ? issue.gazetteEn : null) ?? issue.gazette;
  return t('citation.gazette', { gazette, issue: issueNumbers(t, issue) });
}
