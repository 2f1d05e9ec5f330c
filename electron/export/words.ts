import type { AnnotationContext, AnnotationKind } from '../../shared/model/annotation';
import type { HighlightColour } from '../../shared/model/colours';
import type { Language } from '../../shared/model/choices';
import { translatorFor } from '../words';

/** Every word that an export puts around the gazette's words and the reader's own, in one language. */
export interface ExportWords {
  readonly title: string;
  readonly unplaced: string;
  readonly document: string;
  readonly number: string;
  readonly issuers: string;
  readonly date: string;
  readonly gazette: string;
  readonly page: string;
  readonly kind: string;
  readonly placeLost: string;
  readonly written: string;
  readonly address: string;
  readonly colon: string;
  readonly listSeparator: string;
  readonly summary: (annotations: number, documents: number, now: Date) => string;
  readonly issue: (issue: NonNullable<AnnotationContext['issue']>) => string;
  readonly startPage: (page: number) => string;
  readonly kindOf: (kind: AnnotationKind, colour: HighlightColour | null) => string;
  readonly instant: (iso: string) => string;
}

export function exportWords(language: Language): ExportWords {
  const t = translatorFor(language);
  const instant = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return {
    title: t('export.markdown.title'),
    unplaced: t('export.markdown.unplaced'),
    document: t('export.markdown.document'),
    number: t('export.markdown.number'),
    issuers: t('export.markdown.issuers'),
    date: t('export.markdown.date'),
    gazette: t('export.markdown.gazette'),
    page: t('export.markdown.page'),
    kind: t('export.markdown.kind'),
    placeLost: t('export.markdown.placeLost'),
    written: t('export.markdown.written'),
    address: t('export.markdown.address'),
    colon: t('export.markdown.colon'),
    listSeparator: t('export.markdown.listSeparator'),
    summary: (count, documents, now) =>
      t('export.markdown.summary', { count, documents, date: instant.format(now) }),
    issue: ({ gazette, gazetteEn, year, number, totalNumber }) =>
      totalNumber === null
        ? t('export.markdown.issue', {
            gazette: gazetteName(language, gazette, gazetteEn),
            year,
            issueNumber: number,
          })
        : t('export.markdown.issueWithTotal', {
            gazette: gazetteName(language, gazette, gazetteEn),
            year,
            issueNumber: number,
            totalNumber,
          }),
    startPage: (page) => t('export.markdown.startPage', { page }),
    kindOf: (kind, colour) =>
      colour === null
        ? t(`export.markdown.kinds.${kind}`)
        : t('export.markdown.kindWithColour', {
            kind: t(`export.markdown.kinds.${kind}`),
            colour: t(`export.markdown.colours.${colour}`),
          }),
    instant: (iso) => instant.format(new Date(iso)),
  };
}

/** The printed name stays beside the English one: it is what the gazette is cited by. */
function gazetteName(language: Language, gazette: string, gazetteEn: string | null): string {
  return language === 'en' && gazetteEn !== null ? `${gazetteEn} (${gazette})` : gazette;
}
