import type { TFunction } from 'i18next';
import type { Annotation, AnnotationKind } from '../../shared/model/annotation';
import type { HighlightStyle } from '../../shared/model/colours';
import type { MarkEditorWords } from '../components/MarkEditor';
import { colourNames } from './colours';
import { kindOfNote } from './note';

/** How many characters of a quote, or of a note, are said of a mark among others. */
const longestSaid = 40;
/** How many marks of one unit are said; the others are counted. */
const mostSaid = 6;

export function styleNames(t: TFunction): Record<HighlightStyle, string> {
  return { fill: t('marks.styles.fill'), underline: t('marks.styles.underline') };
}

/** A mark in one sentence, for those who do not see it: what it is, the words that it lies on, its note and tags. */
export function markSentence(t: TFunction, annotation: Annotation): string {
  const { kind, selectors, note, tags } = annotation;
  const quote = kind === 'highlight' ? selectors.map((selector) => selector.quote).join(' ') : '';
  return [
    kindOfNote(t, annotation),
    ...(selectors.some(({ placement }) => placement.state === 'suggested') ? [t('marks.toConfirm')] : []),
    ...(quote === '' ? [] : [t('marks.quoted', { words: cut(quote) })]),
    ...(note === '' ? [] : [t('marks.noted', { words: cut(note) })]),
    ...(tags.length === 0 ? [] : [t('marks.tagged', { tags: tags.join(t('marks.tagGap')) })]),
  ].join(t('marks.partGap'));
}

/** All marks of one unit, the first ones said and the others counted. */
export function marksSentence(t: TFunction, annotations: readonly Annotation[]): string {
  const more = annotations.length - mostSaid;
  return [
    t('marks.here', { count: annotations.length }),
    ...annotations.slice(0, mostSaid).map((annotation) => markSentence(t, annotation)),
    ...(more > 0 ? [t('marks.more', { count: more })] : []),
  ].join(t('marks.sentenceGap'));
}

function cut(words: string): string {
  const characters = Array.from(words);
  return characters.length > longestSaid ? `${characters.slice(0, longestSaid).join('')}…` : words;
}

export function markEditorWords(t: TFunction, kind: AnnotationKind): MarkEditorWords {
  return {
    colour: t('marks.colour'),
    colours: colourNames(t),
    style: t('marks.style'),
    styles: styleNames(t),
    note: t('marks.note'),
    notePlaceholder: t('marks.notePlaceholder'),
    tags: {
      label: t('marks.tags'),
      placeholder: t('marks.tagsPlaceholder'),
      remove: t('marks.removeTag'),
    },
    collections: {
      label: t('marks.collections'),
      placeholder: t('marks.collectionsPlaceholder'),
      remove: t('marks.removeCollection'),
    },
    done: t('marks.done'),
    remove: t(`marks.removes.${kind}`),
    copyNote: t('marks.copyNote'),
    saveAgain: t('marks.saveAgain'),
  };
}
