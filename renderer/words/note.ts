import type { TFunction } from 'i18next';
import { Bookmark, Highlighter, NotebookPen, Underline, type LucideIcon } from 'lucide-react';
import { splitUnitAddress } from '../../shared/model/address';
import { homeOf, type Annotation, type AnnotationInContext } from '../../shared/model/annotation';
import type { Language } from '../../shared/model/choices';
import { placeStateOf, type PlaceState } from '../../shared/model/notebook';
import { colourNames } from './colours';
import { sourceLine } from './issue';
import { namesOf } from './titles';
import { unitName } from './unit-name';

export function noteIcon({ kind, style }: Pick<Annotation, 'kind' | 'style'>): LucideIcon {
  if (kind === 'highlight') return style === 'underline' ? Underline : Highlighter;
  return kind === 'bookmark' ? Bookmark : NotebookPen;
}

/** 高亮 · 黄色 */
export function kindOfNote(
  t: TFunction,
  { kind, style, colour }: Pick<Annotation, 'kind' | 'style' | 'colour'>,
): string {
  if (kind !== 'highlight') return t(`notebook.kind.${kind}`);
  const name = style === 'underline' ? t('notebook.kind.underline') : t('notebook.kind.highlight');
  return `${name} · ${colourNames(t)[colour ?? 'yellow']}`;
}

interface Part {
  readonly text: string;
  readonly lang: string | undefined;
}

/**
 * Where a note stands, from the outside in; its unit in the language of the interface first, then as printed.
 * @param withDocument whether the document is named: where the list is not parted by documents
 */
export function whereNoteStands(
  t: TFunction,
  annotation: AnnotationInContext,
  language: Language,
  withDocument: boolean,
): readonly Part[] {
  const { context } = annotation;
  if (!context) return [];
  const path = splitUnitAddress(homeOf(annotation) ?? '')?.path ?? '';
  const english = language === 'en' ? unitName(t, path) : null;
  const [title] = namesOf({ title: context.documentTitle, titleEn: context.documentTitleEn }, language);
  const isOnIssue = context.documentAddress === null && context.issue !== null;
  return [
    ...(withDocument && !isOnIssue ? [title] : []),
    ...(withDocument && isOnIssue
      ? [{ text: sourceLine(t, { ...context.issue, startPage: null }, language === 'en'), lang: undefined }]
      : []),
    ...(english === null ? [] : [{ text: english, lang: 'en' }]),
    ...(context.trail.length === 0 ? [] : [{ text: context.trail.join(' › '), lang: 'zh-Hans' }]),
  ];
}

/** What stands in place of a quote where a note lies on no words; null where it does. */
export function hangsOn(t: TFunction, { selectors, about }: Annotation): string | null {
  if (selectors.length > 0) return null;
  if (about === null) return t('notebook.on.nothing');
  return splitUnitAddress(about) ? t('notebook.on.document') : t('notebook.on.issue');
}

/** Says that a note lost its place, or that its place is to be confirmed; null where it has one. */
export function placeSentence(
  t: TFunction,
  annotation: AnnotationInContext,
): { readonly state: PlaceState; readonly text: string | null } {
  const state = placeStateOf(annotation);
  if (state === 'placed') return { state, text: null };
  if (annotation.context === null) return { state, text: t('notebook.lostDocument') };
  return { state, text: state === 'orphan' ? t('notebook.orphan') : t('notebook.suggested') };
}
