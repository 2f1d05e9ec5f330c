import type { TFunction } from 'i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { Language } from '../../../shared/model/choices';
import { hangsOn, kindOfNote, whereNoteStands } from '../../words/note';

/** What of a note is compared, in the order in which it is shown. */
export const comparedFields = ['place', 'kind', 'note', 'tags', 'collections', 'done'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** Something of a note that is not the same here and there, as text. */
export interface Compared {
  readonly field: ComparedField;
  readonly mine: string;
  readonly theirs: string;
}

/** What differs between a note as it is here and as it comes. */
export function comparedNotes(
  t: TFunction,
  mine: AnnotationInContext,
  theirs: AnnotationInContext,
  language: Language,
): readonly Compared[] {
  const one = fieldsOf(t, mine, language);
  const other = fieldsOf(t, theirs, language);
  return comparedFields
    .map((field) => ({ field, mine: one[field], theirs: other[field] }))
    .filter((compared) => compared.mine !== compared.theirs);
}

/** The words that a note lies on, or what it hangs on. */
export function quoteOf(t: TFunction, note: AnnotationInContext): string {
  return hangsOn(t, note) ?? note.selectors.map(({ quote }) => quote).join('\n');
}

function fieldsOf(
  t: TFunction,
  note: AnnotationInContext,
  language: Language,
): Readonly<Record<ComparedField, string>> {
  const where = whereNoteStands(t, note, language, true).map(({ text }) => text);
  const addresses = note.context ? [] : note.selectors.map(({ address }) => address);
  return {
    place: [...where, ...addresses, quoteOf(t, note)].join('\n'),
    kind: kindOfNote(t, note),
    note: note.note,
    tags: note.tags.join(t('import.comma')),
    collections: note.collections.join(t('import.comma')),
    done: note.done === null ? t('merge.notDone') : t('merge.done'),
  };
}
