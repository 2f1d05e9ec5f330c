import type { UnitTexts } from '../../../shared/anchor/join-passages';
import { sentencesOf } from './sentences';
import type { Passage } from './text-map';

/** The two ends of a highlight. */
export type Edge = 'start' | 'end';
/** By how much a key moves one of them. */
export type Measure = 'character' | 'sentence';

export interface Point {
  readonly path: string;
  /** UTF-16 offset in the unit's reading text. */
  readonly offset: number;
}

/** Characters as people see them: never half of a surrogate pair, nor a Han character without its variation selector. */
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** More UTF-16 units than one character takes. */
const longestCharacter = 64;

/**
 * The passages of a highlight with one of its ends put elsewhere; what lies between the other end and there is covered.
 * An end never goes past the other one: the highlight keeps at least a character. Offsets within a character are
 * taken for its outer edge.
 */
export function withEdgeAt(
  passages: readonly Passage[],
  texts: UnitTexts,
  edge: Edge,
  point: Point,
): readonly Passage[] {
  const paths = [...texts.keys()];
  const order = (path: string): number => paths.indexOf(path);
  const at = order(point.path);
  const first = passages[0];
  const last = passages.at(-1);
  if (!first || !last || at === -1) return passages;
  const offset = wholeCharacter(texts.get(point.path) ?? '', point.offset, edge);

  if (edge === 'end') {
    if (at < order(first.path) || (at === order(first.path) && offset <= first.start)) return passages;
    const kept = passages.filter(
      ({ path, start }) => order(path) < at || (order(path) === at && start < offset),
    );
    const end = kept.at(-1) ?? first;
    const reached = paths.slice(order(end.path), at + 1).map((path, index) => ({
      path,
      start: index === 0 ? end.start : 0,
      end: path === point.path ? offset : (texts.get(path)?.length ?? 0),
    }));
    return [...kept.slice(0, -1), ...reached].filter(isAnything);
  }

  if (at > order(last.path) || (at === order(last.path) && offset >= last.end)) return passages;
  const kept = passages.filter(({ path, end }) => order(path) > at || (order(path) === at && end > offset));
  const start = kept[0] ?? last;
  const reached = paths.slice(at, order(start.path) + 1).map((path) => ({
    path,
    start: path === point.path ? offset : 0,
    end: path === start.path ? start.end : (texts.get(path)?.length ?? 0),
  }));
  return [...reached, ...kept.slice(1)].filter(isAnything);
}

/**
 * The same by a step of the keyboard: the end that is moved goes on (1) or back (-1) in reading order by a character or
 * to the next edge of a sentence, over the edges of units, never past the document. Space is stepped over.
 */
export function withEdgeMoved(
  passages: readonly Passage[],
  texts: UnitTexts,
  edge: Edge,
  direction: 1 | -1,
  measure: Measure,
): readonly Passage[] {
  const passage = edge === 'end' ? passages.at(-1) : passages[0];
  if (!passage) return passages;
  const from = { path: passage.path, offset: passage[edge] };
  const within = stops(texts.get(passage.path) ?? '', edge, direction, measure, from.offset);
  const inside = within === null ? null : { path: passage.path, offset: within };
  // The highlight grows into the neighbouring unit; it shrinks within its own, and then by a whole passage.
  const grows = (edge === 'end') === (direction === 1);
  if (grows) {
    const to = inside ?? beyond(texts, edge, direction, measure, passage.path);
    return to ? withEdgeAt(passages, texts, edge, to) : passages;
  }
  const other = edge === 'end' ? 'start' : 'end';
  if (inside && (inside.offset - passage[other]) * direction < 0) {
    return withEdgeAt(passages, texts, edge, inside);
  }
  if (passages.length === 1) return passages;
  return edge === 'end' ? passages.slice(0, -1) : passages.slice(1);
}

/** The first place after (or before) an offset of a unit's text where a highlight may end (or start). */
function stops(text: string, edge: Edge, direction: 1 | -1, measure: Measure, offset: number): number | null {
  if (measure === 'sentence') {
    const edges = sentencesOf(text).map((sentence) => withoutSpace(text, sentence)[edge]);
    return (direction === 1 ? edges.find((at) => at > offset) : edges.findLast((at) => at < offset)) ?? null;
  }
  const isSpaceBefore = (at: number): boolean =>
    text
      .slice(edge === 'end' ? at - 1 : at)
      .slice(0, 1)
      .trim() === '';
  let at = offset;
  do {
    const next = direction === 1 ? characterEnd(text, at) : characterStart(text, at);
    if (next === at) return null;
    at = next;
  } while (isSpaceBefore(at));
  return at;
}

/** The first stop in the units that follow (or precede) one. */
function beyond(
  texts: UnitTexts,
  edge: Edge,
  direction: 1 | -1,
  measure: Measure,
  path: string,
): Point | null {
  const paths = [...texts.keys()];
  for (let at = paths.indexOf(path) + direction; at >= 0 && at < paths.length; at += direction) {
    const next = paths[at] ?? '';
    const text = texts.get(next) ?? '';
    const offset = stops(text, edge, direction, measure, direction === 1 ? 0 : text.length);
    if (offset !== null) return { path: next, offset };
  }
  return null;
}

function characterEnd(text: string, at: number): number {
  const [character] = characters.segment(text.slice(at, at + longestCharacter));
  return at + (character?.segment.length ?? 0);
}

function characterStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - longestCharacter), at);
  return at - ([...characters.segment(before)].at(-1)?.segment.length ?? 0);
}

/** The outer edge of a character that an offset falls into. */
function wholeCharacter(text: string, offset: number, edge: Edge): number {
  const from = Math.max(0, offset - longestCharacter);
  const around = characters.segment(text.slice(from, offset + longestCharacter)).containing(offset - from);
  if (!around || from + around.index === offset) return Math.min(offset, text.length);
  return from + around.index + (edge === 'end' ? around.segment.length : 0);
}

function withoutSpace(text: string, { start, end }: { start: number; end: number }): Record<Edge, number> {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

function isAnything({ start, end }: Passage): boolean {
  return start < end;
}
