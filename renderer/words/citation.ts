import type { TFunction } from 'i18next';
import type { Language } from '../../shared/model/choices';
import type { DocumentReading } from '../../shared/model/reading';
import { issueNumbers } from './issue';
import { namesOf } from './titles';

/** Words with their source, as one would put them in a report: quotation, issuers, title, number, article, gazette. */
export function citation(
  t: TFunction,
  { document, issue }: DocumentReading,
  words: string,
  label: string | null,
  language: Language,
): string {
  const [name] = namesOf(document, language);
  const gazette = (language === 'en' ? issue.gazetteEn : null) ?? issue.gazette;
  const page = document.startPage === null ? null : t('citation.page', { page: document.startPage });
  const number = language === 'en' ? (document.numberEn ?? document.number) : document.number;
  const parts = [
    name.text + (number === null ? '' : t('citation.number', { number })),
    label,
    t('citation.gazette', { gazette, issue: issueNumbers(t, issue) }),
    page,
  ];
  return t('citation.quote', {
    words,
    source: parts.filter((part) => part !== null).join(t('citation.comma')),
  });
}
