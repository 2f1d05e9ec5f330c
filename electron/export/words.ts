import type { AnnotationContext, AnnotationKind } from '../../shared/model/annotation';
import type { HighlightColour, HighlightStyle } from '../../shared/model/colours';
import type { Language } from '../../shared/model/choices';
import type { PlaceState } from '../../shared/model/notebook';
import { translatorFor } from '../words';

/** Names of what is said of a note, as they stand before it or over its column. */
export const fieldNames = [
  'document',
  'titleEn',
  'number',
  'issuers',
  'date',
  'gazette',
  'year',
  'issueNumber',
  'totalNumber',
  'startPage',
  'kind',
  'colour',
  'style',
  'label',
  'place',
  'quote',
  'note',
  'tags',
  'collections',
  'done',
  'state',
  'created',
  'modified',
  'citation',
  'address',
  'link',
  'id',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Every word that an export puts around the gazette's words and the reader's own, in one language. */
export interface ExportWords {
  readonly language: Language;
  /** The program's own name. */
  readonly program: string;
  readonly title: string;
  readonly colon: string;
  readonly listSeparator: string;
  readonly trailSeparator: string;
  /** On a link that leads back into the reader. */
  readonly open: string;
  /** Over notes whose document the library no longer holds, and over those on nothing. */
  readonly lost: string;
  readonly free: string;
  /** Places that are no passage. */
  readonly wholeDocument: string;
  readonly wholeIssue: string;
  readonly field: (name: FieldName) => string;
  readonly summary: (annotations: number, documents: number, now: Date) => string;
  readonly issue: (issue: NonNullable<AnnotationContext['issue']>) => string;
  readonly gazette: (issue: NonNullable<AnnotationContext['issue']>) => string;
  readonly startPage: (page: number) => string;
  readonly kind: (kind: AnnotationKind | 'reading' | 'underline') => string;
  readonly colour: (colour: HighlightColour) => string;
  readonly style: (style: HighlightStyle) => string;
  readonly coloured: (kind: string, colour: HighlightColour) => string;
  readonly state: (state: PlaceState | 'moved') => string;
  /** What stands there now instead of the quote. */
  readonly standsNow: (text: string) => string;
  readonly instant: (iso: string) => string;
}

export function exportWords(language: Language): ExportWords {
  const t = translatorFor(language);
  const instant = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  /** The printed name stays beside the English one: it is what the gazette is cited by. */
  const gazette: ExportWords['gazette'] = (issue) =>
    language === 'en' && issue.gazetteEn !== null ? `${issue.gazetteEn} (${issue.gazette})` : issue.gazette;
  return {
    language,
    program: t('app.name'),
    title: t('export.title'),
    colon: t('export.colon'),
    listSeparator: t('export.listSeparator'),
    trailSeparator: ' › ',
    open: t('export.open'),
    lost: t('export.lost'),
    free: t('export.free'),
    wholeDocument: t('export.wholeDocument'),
    wholeIssue: t('export.wholeIssue'),
    field: (name) => t(`export.field.${name}`),
    summary: (count, documents, now) => t('export.summary', { count, documents, date: instant.format(now) }),
    issue: (issue) => {
      const { year, number, totalNumber } = issue;
      const facts = { gazette: gazette(issue), year, issueNumber: number };
      return totalNumber === null
        ? t('export.issue', facts)
        : t('export.issueWithTotal', { ...facts, totalNumber });
    },
    gazette,
    startPage: (page) => t('export.startPage', { page }),
    kind: (kind) => t(`export.kind.${kind}`),
    colour: (colour) => t(`export.colour.${colour}`),
    style: (style) => t(`export.style.${style}`),
    coloured: (kind, colour) => t('export.coloured', { kind, colour: t(`export.colour.${colour}`) }),
    state: (state) => t(`export.state.${state}`),
    standsNow: (text) => t('export.standsNow', { text }),
    instant: (iso) => instant.format(new Date(iso)),
  };
}
