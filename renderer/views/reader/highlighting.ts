import { joinMeeting, united, type UnitTexts } from '../../../shared/anchor/join-passages';
import type { Annotation, AnnotationInContext } from '../../../shared/model/annotation';
import { changeExtent, changeMark, createMark, joinMarks, useMarks, type Look } from '../../state/marks';
import { isWhollyPlaced, passagesOfAnnotation } from './marks-by-unit';
import { selectorsOf } from './selecting';
import type { Passage } from './text-map';

/** Passages without the space at their edges; without those that are space alone. */
export function withoutEdgeSpace(texts: UnitTexts, passages: readonly Passage[]): readonly Passage[] {
  return passages.flatMap(({ path, start, end }) => {
    const words = (texts.get(path) ?? '').slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    return from < to ? [{ path, start: from, end: to }] : [];
  });
}

/** A highlight of a document that wholly stands where it was made, and so can be joined with others. */
interface StandingHighlight {
  readonly annotation: AnnotationInContext;
  readonly passages: readonly Passage[];
}

/** Highlights of one look, the earliest first. */
function highlightsOf(
  document: string,
  annotations: readonly AnnotationInContext[],
  { colour, style }: Look,
): readonly StandingHighlight[] {
  return annotations
    .filter((one) => one.kind === 'highlight' && one.colour === colour && one.style === style)
    .filter(isWhollyPlaced)
    .toSorted((one, other) => one.created.localeCompare(other.created))
    .map((annotation) => ({ annotation, passages: passagesOfAnnotation(annotation, document) }));
}

/**
 * Highlights passages. What has the same look and lies under or next to them becomes one with them, under the id of the
 * earliest; just the same words in the same style take the new colour, if one is asked for. Where none is asked for, it
 * is the one chosen last.
 * @returns the id of the highlight; null when there is nothing to highlight or it could not be kept
 */
export async function highlight(
  document: string,
  texts: UnitTexts,
  annotations: readonly AnnotationInContext[],
  passages: readonly Passage[],
  asked: Partial<Look>,
): Promise<string | null> {
  const words = withoutEdgeSpace(texts, passages);
  if (words.length === 0) return null;
  const onTheSame = annotations.filter(
    (one) => one.kind === 'highlight' && samePassages(passagesOfAnnotation(one, document), words),
  );
  const asItIs = onTheSame.find(({ style }) => style === (asked.style ?? style));
  if (asItIs && asked.colour === undefined) return asItIs.id;
  const look: Look = { colour: useMarks.getState().colour, style: 'fill', ...asked };
  const same = onTheSame.find(({ colour, style }) => style === look.style && colour !== look.colour);
  if (same) await changeMark(same.id, { colour: look.colour });
  const { passages: all, joined } = joinMeeting(words, highlightsOf(document, annotations, look), texts);
  const into = same ?? joined[0]?.annotation;
  if (!into) {
    const selectors = [...selectorsOf(document, texts, words)];
    const kept = await createMark({ kind: 'highlight', ...look, about: null, selectors });
    return kept?.id ?? null;
  }
  const others = joined.map(({ annotation }) => annotation).filter(({ id }) => id !== into.id);
  if (others.length === 0 && samePassages(passagesOfAnnotation(into, document), all)) return into.id;
  return (await joinAt(document, texts, [into, ...others], all))?.id ?? null;
}

/**
 * Puts a highlight on other words. What has the same look and lies under or next to them becomes one with it.
 * @returns the id under which it is kept; null when it could not be
 */
export async function moveHighlight(
  document: string,
  texts: UnitTexts,
  annotations: readonly AnnotationInContext[],
  annotation: AnnotationInContext,
  passages: readonly Passage[],
): Promise<string | null> {
  const { id, colour, style } = annotation;
  const words = withoutEdgeSpace(texts, passages);
  if (words.length === 0 || samePassages(words, passagesOfAnnotation(annotation, document))) return id;
  const look = { colour: colour ?? 'yellow', style };
  const others = highlightsOf(document, annotations, look).filter((other) => other.annotation.id !== id);
  const { passages: all, joined } = joinMeeting(words, others, texts);
  const kept =
    joined.length === 0
      ? await changeExtent(id, selectorsOf(document, texts, withoutEdgeSpace(texts, all)))
      : await joinAt(document, texts, [annotation, ...joined.map((other) => other.annotation)], all);
  return kept?.id ?? null;
}

/** Makes one highlight of several of any look; the earliest keeps its id and its look. */
export async function joinAll(
  document: string,
  texts: UnitTexts,
  annotations: readonly AnnotationInContext[],
): Promise<string | null> {
  const all = united(
    annotations.flatMap((annotation) => passagesOfAnnotation(annotation, document)),
    texts,
  );
  return (await joinAt(document, texts, annotations, all))?.id ?? null;
}

/** Whether these are highlights that lie over or next to each other, in one chain. */
export function canBeJoined(
  document: string,
  texts: UnitTexts,
  annotations: readonly AnnotationInContext[],
): boolean {
  const [first, ...others] = annotations.map((annotation) => ({
    passages: passagesOfAnnotation(annotation, document),
  }));
  if (!first || others.length === 0) return false;
  if (!annotations.every((one) => one.kind === 'highlight' && isWhollyPlaced(one))) return false;
  return joinMeeting(first.passages, others, texts).joined.length === others.length;
}

/** The earliest of several highlights takes these words, and the notes and tags of all. */
async function joinAt(
  document: string,
  texts: UnitTexts,
  annotations: readonly AnnotationInContext[],
  passages: readonly Passage[],
): Promise<Annotation | null> {
  const [into, ...others] = annotations.toSorted((one, other) => one.created.localeCompare(other.created));
  if (!into) return null;
  return joinMarks(
    into.id,
    others.map(({ id }) => id),
    selectorsOf(document, texts, withoutEdgeSpace(texts, passages)),
  );
}

export function samePassages(one: readonly Passage[], other: readonly Passage[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ path, start, end }, index) => {
      const match = other[index];
      return match?.path === path && match.start === start && match.end === end;
    })
  );
}
