import { selectorFor } from '../../../shared/anchor/place';
import { unitAddress } from '../../../shared/model/address';
import type { AnnotationInContext, Selector } from '../../../shared/model/annotation';
import type { HighlightColour } from '../../../shared/model/colours';
import type { DocumentReading } from '../../../shared/model/reading';
import { citedKinds, readingText, type Unit, type UnitKind } from '../../../shared/model/unit';
import { createMark, removeMark, useMarks } from '../../state/marks';
import { passagesOfAnnotation } from './paint';
import type { Passage } from './text-map';

/** What a bookmark rests on. Anything within is bookmarked as a whole. */
const citable: ReadonlySet<UnitKind> = new Set([...citedKinds, 'title']);

export function unitOf(reading: DocumentReading, path: string): Unit | undefined {
  return reading.units.find((unit) => unit.path === path);
}

export function wholeUnit(unit: Unit): Passage {
  return { path: unit.path, start: 0, end: readingText(unit).text.length };
}

/** The words of passages, a line for each unit. */
export function wordsOf(reading: DocumentReading, passages: readonly Passage[]): string {
  return passages
    .map(({ path, start, end }) => {
      const unit = unitOf(reading, path);
      return unit ? readingText(unit).text.slice(start, end) : '';
    })
    .join('\n');
}

function selectorsOf(reading: DocumentReading, passages: readonly Passage[]): Selector[] {
  return passages.flatMap((passage) => {
    const unit = unitOf(reading, passage.path);
    if (!unit) return [];
    const { text } = readingText(unit);
    const { start, end } = withoutEdgeSpace(text, passage);
    const address = unitAddress(reading.document.address, passage.path);
    return start < end ? [selectorFor(address, text, start, end)] : [];
  });
}

function withoutEdgeSpace(text: string, { start, end }: Passage): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

/**
 * Highlights passages and answers the id: of the highlight that is already on just these words, or of a new one.
 * Null when there is nothing to highlight or it could not be kept.
 */
export async function highlight(
  reading: DocumentReading,
  annotations: readonly AnnotationInContext[],
  passages: readonly Passage[],
  colour: HighlightColour = useMarks.getState().colour,
): Promise<string | null> {
  const selectors = selectorsOf(reading, passages);
  if (selectors.length === 0) return null;
  const same = annotations.find(
    (annotation) =>
      annotation.kind === 'highlight' &&
      samePassages(passagesOfAnnotation(annotation, reading.document.address), passages),
  );
  if (same) return same.id;
  const kept = await createMark({ kind: 'highlight', colour, note: '', selectors });
  return kept?.id ?? null;
}

function samePassages(one: readonly Passage[], other: readonly Passage[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ path, start, end }, index) => {
      const match = other[index];
      return match?.path === path && match.start === start && match.end === end;
    })
  );
}

/** The article, measure or heading that a unit belongs to; the unit itself where there is none. */
export function citableUnit(reading: DocumentReading, path: string): Unit | undefined {
  const own = unitOf(reading, path);
  for (let unit = own; unit; unit = unit.parent === null ? undefined : unitOf(reading, unit.parent)) {
    if (citable.has(unit.kind)) return unit;
  }
  return own;
}

/** Bookmarks the article around a unit, or takes its bookmark away again. Answers what it did. */
export async function toggleBookmark(
  reading: DocumentReading,
  annotations: readonly AnnotationInContext[],
  path: string,
): Promise<'added' | 'removed' | null> {
  const unit = citableUnit(reading, path);
  if (!unit) return null;
  const document = reading.document.address;
  const there = annotations.find(
    (annotation) =>
      annotation.kind === 'bookmark' &&
      passagesOfAnnotation(annotation, document).some((passage) => passage.path === unit.path),
  );
  if (there) {
    await removeMark(there);
    return 'removed';
  }
  const { text } = readingText(unit);
  const selectors = [selectorFor(unitAddress(document, unit.path), text, 0, text.length)];
  const kept = await createMark({ kind: 'bookmark', colour: null, note: '', selectors });
  return kept ? 'added' : null;
}
