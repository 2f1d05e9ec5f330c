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
  return markTeller(t).one(annotation);
}

export interface MarkTeller {
  readonly one: (annotation: Annotation) => string;
  /** All marks of one unit, the first ones said and the others counted. */
  readonly all: (annotations: readonly Annotation[]) => string;
}

/**
 * Says marks in sentences, with every word of the interface looked up but once: a document may have hundreds of marks,
 * all of them said as it opens.
 */
export function markTeller(t: TFunction): MarkTeller {
  const names = new Map<string, string>();
  const nameOf = (annotation: Annotation): string => {
    const { kind, style, colour } = annotation;
    const key = `${kind} ${style} ${colour ?? ''}`;
    const name = names.get(key) ?? kindOfNote(t, annotation);
    names.set(key, name);
    return name;
  };
  const toConfirm = t('marks.toConfirm');
  const gaps = { tag: t('marks.tagGap'), part: t('marks.partGap'), sentence: t('marks.sentenceGap') };
  // The sentence with its words left out, to be put in by the thousand.
  const blank = '\u0000';
  const frames = {
    quoted: t('marks.quoted', { words: blank }),
    noted: t('marks.noted', { words: blank }),
    tagged: t('marks.tagged', { tags: blank }),
  };
  const framed = (frame: keyof typeof frames, words: string): string =>
    frames[frame].replace(blank, () => words);

  const one = (annotation: Annotation): string => {
    const { kind, selectors, note, tags } = annotation;
    const quote = kind === 'highlight' ? selectors.map((selector) => selector.quote).join(' ') : '';
    return [
      nameOf(annotation),
      ...(selectors.some(({ placement }) => placement.state === 'suggested') ? [toConfirm] : []),
      ...(quote === '' ? [] : [framed('quoted', cut(quote))]),
      ...(note === '' ? [] : [framed('noted', cut(note))]),
      ...(tags.length === 0 ? [] : [framed('tagged', tags.join(gaps.tag))]),
    ].join(gaps.part);
  };
  return {
    one,
    all: (annotations) => {
      const more = annotations.length - mostSaid;
      return [
        t('marks.here', { count: annotations.length }),
        ...annotations.slice(0, mostSaid).map(one),
        ...(more > 0 ? [t('marks.more', { count: more })] : []),
      ].join(gaps.sentence);
    },
  };
}

function cut(words: string): string {
  // Longer than it looks by no more than its surrogate pairs.
  if (words.length <= longestSaid) return words;
  const characters = Array.from(words.slice(0, 2 * longestSaid + 2));
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
