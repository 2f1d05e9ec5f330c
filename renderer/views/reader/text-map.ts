/**
 * The one place that knows both the reading text and the page. Every unit is an element with `data-path`; every
 * printed piece within it is a span with `data-start`, the offset of its first character in the unit's reading text.
 * What stands between pieces (the space after a label, the cells of a table) has no span: offsets that fall there
 * belong to the nearest piece.
 */
export interface Passage {
  readonly path: string;
  /** UTF-16 offsets in the unit's reading text. */
  readonly start: number;
  readonly end: number;
}

/** A printed piece of a unit, and the offsets in the reading text between which it stands. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

export function unitElement(root: ParentNode, path: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
}

/** Pieces of a unit in reading order, without those of the units that a box holds. */
export function piecesOf(unit: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const span of unit.querySelectorAll<HTMLElement>('[data-start]')) {
    const node = span.firstChild;
    if (!(node instanceof Text) || span.closest('[data-path]') !== unit) continue;
    const start = Number(span.dataset['start']);
    pieces.push({ node, start, end: start + node.length });
  }
  return pieces;
}

/** The stretch of the page that a passage stands on; null when the unit or those offsets are not on the page. */
export function rangeOf(root: ParentNode, passage: Passage): Range | null {
  const unit = unitElement(root, passage.path);
  return unit && rangeWithin(piecesOf(unit), passage);
}

/** The same among the pieces of the passage's unit. */
export function rangeWithin(pieces: readonly Piece[], passage: Pick<Passage, 'start' | 'end'>): Range | null {
  const first = pieces.find((piece) => piece.end > passage.start);
  const last = pieces.findLast((piece) => piece.start < passage.end);
  if (!first || !last || first.start > last.start) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, passage.start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, passage.end - last.start));
  return range;
}

/** The passages that a stretch of the page covers, one for each unit it touches, in reading order. */
export function passagesOf(root: Element, range: Range): Passage[] {
  const passages: Passage[] = [];
  for (const unit of root.querySelectorAll<HTMLElement>('[data-path]')) {
    const path = unit.dataset['path'];
    if (path === undefined || !range.intersectsNode(unit)) continue;
    const covered = piecesOf(unit).flatMap((piece) => coveredPart(piece, range));
    const start = covered[0]?.start;
    const end = covered.at(-1)?.end;
    if (start !== undefined && end !== undefined) passages.push({ path, start, end });
  }
  return passages;
}

function coveredPart({ node, start }: Piece, range: Range): { start: number; end: number }[] {
  if (!range.intersectsNode(node)) return [];
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return from < to ? [{ start: start + from, end: start + to }] : [];
}

/** The unit and offset of one point of the page; null outside the text. */
export function pointOf(node: Node, offset: number): { path: string; offset: number } | null {
  const span = node instanceof Text ? node.parentElement : null;
  const start = span?.dataset['start'];
  const path = span?.closest<HTMLElement>('[data-path]')?.dataset['path'];
  return start === undefined || path === undefined ? null : { path, offset: Number(start) + offset };
}

/** The same, but for a point between the pieces of a unit, after a label or in a table, the end of the piece before it. */
export function nearestPointOf(node: Node, offset: number): { path: string; offset: number } | null {
  const point = pointOf(node, offset);
  const unit = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-path]');
  const path = unit?.dataset['path'];
  if (point || !unit || path === undefined) return point;
  const before = piecesOf(unit).findLast(
    (piece) => node.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return { path, offset: before?.end ?? 0 };
}
