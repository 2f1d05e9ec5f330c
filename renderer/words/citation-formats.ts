import type { TFunction } from 'i18next';
import type { CitationFormat } from '../../shared/model/citation';

/** What the formats are called. All but the plain one go by their own name in every language. */
export function citationFormatNames(t: TFunction): Readonly<Record<CitationFormat, string>> {
  return {
    plain: t('citing.plain'),
    'gbt7714-2025': 'GB/T 7714—2025',
    'gbt7714-2015': 'GB/T 7714—2015',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  };
}
