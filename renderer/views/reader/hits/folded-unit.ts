import { readingText, type Unit } from '../../../../shared/model/unit';
import { fold, type Folded } from '../../../../shared/text/fold';

/** Kept for as long as the document is: folding takes many times as long as looking for words. */
const kept = new WeakMap<Unit, Folded>();

/** A unit's reading text, folded; folded once. */
export function foldedUnit(unit: Unit): Folded {
  const known = kept.get(unit);
  if (known) return known;
  const folded = fold(readingText(unit).text);
  kept.set(unit, folded);
  return folded;
}
