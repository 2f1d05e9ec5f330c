import type { UnitTexts } from '../../../shared/anchor/join-passages';
import type { AnnotationInContext, Selector } from '../../../shared/model/annotation';
import type { DocumentReading } from '../../../shared/model/reading';
import { citedKinds, readingText, type Unit, type UnitKind } from '../../../shared/model/unit';
import { createMark, removeMark } from '../../state/marks';
import { passagesOfAnnotation } from './marks-by-unit';
import { selectorsOf } from './selecting';
import type { Passage } from './text-map';

/** What a bookmark rests on. Anything within is bookmarked as a whole. */
const citable: ReadonlySet<UnitKind> = new Set([...citedKinds, 'title']);

export function unitOf(reading: DocumentReading, path: string): Unit | undefined {
  return reading.units.find((unit) => unit.path === path);
}

export function textsOf(reading: DocumentReading): UnitTexts {
  return new Map(reading.units.map((unit) => [unit.path, readingText(unit).text]));
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

/** The article, measure or heading that a unit belongs to; the unit itself where there is none. */
export function citableUnit(reading: DocumentReading, path: string): Unit | undefined {
  const own = unitOf(reading, path);
  for (let unit = own; unit; unit = unit.parent === null ? undefined : unitOf(reading, unit.parent)) {
    if (citable.has(unit.kind)) return unit;
  }
  return own;
}

/** What hangs on a unit as a whole: one selector over all of it. */
export function wholeUnitSelector(document: string, texts: UnitTexts, unit: Unit): readonly Selector[] {
  return selectorsOf(document, texts, [wholeUnit(unit)]);
}

/** Bookmarks a unit, or takes its bookmark away again. Answers what it did. */
export async function toggleBookmark(
  document: string,
  texts: UnitTexts,
  annotations: readonly AnnotationInContext[],
  unit: Unit,
): Promise<'added' | 'removed' | null> {
  const there = annotations.find(
    (annotation) =>
      annotation.kind === 'bookmark' &&
      passagesOfAnnotation(annotation, document).some((passage) => passage.path === unit.path),
  );
  if (there) {
    await removeMark(there);
    return 'removed';
  }
  const selectors = [...wholeUnitSelector(document, texts, unit)];
  return (await createMark({ kind: 'bookmark', about: null, selectors })) ? 'added' : null;
}
