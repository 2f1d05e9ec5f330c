import { costsOfBeginning, costsOfEnding } from './differences';
import type { DocumentText } from './document-text';
import { gramLength } from './gram-index';

/** The position at which a quote begins or ends, and how many edits the words on either side are away from those kept. */
export interface Edge {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** What meets at an edge, a few dozen characters on either side; either may be empty. */
export interface Meeting {
  readonly before: string;
  readonly after: string;
  /** Which of the two belongs to the quote, if one does. Words that come to stand at the edge are left out of it. */
  readonly quote?: 'before' | 'after';
}

/** Characters on either side of where an edge is expected. */
const slack = 10;
/** Edges that are looked at, those with the most agreeing pieces first. */
const mostEdges = 24;
/** A piece that stands more often is no sign of a place. */
const mostPlaces = 200;

/**
 * Where in a document the words before an edge meet those after it, edits allowed. Short pieces of both say where to
 * look; only there the edits are counted.
 *
 * @param expected positions to look at in any case
 */
export function findEdges(
  document: DocumentText,
  meeting: Meeting,
  expected: readonly number[],
): readonly Edge[] {
  const edges = new Map<number, Edge>();
  for (const near of [...expected, ...suspected(document, meeting)]) {
    const edge = edgeNear(document.text, meeting, near);
    if (edge) edges.set(edge.at, edge);
  }
  return [...edges.values()];
}

function suspected({ grams }: DocumentText, { before, after }: Meeting): readonly number[] {
  const words = before + after;
  const votes = new Map<number, { count: number; at: number }>();
  for (let offset = 0; offset + gramLength <= words.length; offset += 2) {
    for (const place of grams.places(words.slice(offset, offset + gramLength), mostPlaces)) {
      const at = place - offset + before.length;
      const key = Math.floor(at / slack);
      const vote = votes.get(key);
      if (vote) vote.count += 1;
      else votes.set(key, { count: 1, at });
    }
  }
  const sorted = [...votes.values()].sort((one, other) => other.count - one.count || one.at - other.at);
  const most = sorted[0]?.count ?? 0;
  return sorted
    .slice(0, mostEdges)
    .filter(({ count }) => count >= most / 4)
    .map(({ at }) => at);
}

function edgeNear(text: string, { before, after, quote }: Meeting, near: number): Edge | null {
  const from = Math.max(0, near - slack);
  const to = Math.min(text.length, near + slack);
  const first = Math.max(0, from - before.length - slack);
  const around = text.slice(first, to + after.length + slack);
  const left = costsOfEnding(before, around);
  const right = costsOfBeginning(after, around);
  const weight = (edge: Edge): number => edge.before + edge.after + (quote ? edge[quote] / 4 : 0);
  let best: Edge | null = null;
  for (let at = from; at <= to; at += 1) {
    const edge = { at, before: left[at - first] ?? 0, after: right[at - first] ?? 0 };
    if (!best || weight(edge) < weight(best)) best = edge;
  }
  const agrees = (kept: string, cost: number): boolean => kept !== '' && cost <= kept.length / 2;
  return best && (agrees(before, best.before) || agrees(after, best.after)) ? best : null;
}
