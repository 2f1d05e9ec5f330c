import { paragraphsOf } from './paragraphs';
import { citedKinds, type Unit } from './unit';

export interface Trail {
  /** Labels and headings from the outermost unit down to the unit's own. */
  readonly trail: readonly string[];
  /** Label of the nearest unit, from this one outwards, that passages are quoted by; null above the first. */
  readonly label: string | null;
  /** Which of its article's paragraphs the unit is, or is an item of, from 1; null where it is not to be told apart. */
  readonly paragraph: number | null;
}

/** Above the first label. */
export const noTrail: Trail = { trail: [], label: null, paragraph: null };

/** Says where in its document a unit stands. `units` are all of that document's. */
export function trailOf(units: ReadonlyMap<string, Unit>, path: string): Trail {
  const chain: Unit[] = [];
  for (let unit = units.get(path); unit && !chain.includes(unit); unit = parentOf(units, unit))
    chain.unshift(unit);
  const named = chain.filter((unit) => unit.label ?? unit.heading);
  const paragraphs = paragraphsOf(units);
  return {
    trail: named.map((unit) => [unit.label, unit.heading].filter((part) => part).join(' ')),
    label: named.findLast((unit) => citedKinds.has(unit.kind) && unit.label)?.label ?? null,
    paragraph:
      chain.map((unit) => paragraphs.get(unit.path)).findLast((number) => number !== undefined) ?? null,
  };
}

export function unitsByPath(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [unit.path, unit]));
}

function parentOf(units: ReadonlyMap<string, Unit>, unit: Unit): Unit | undefined {
  return unit.parent === null ? undefined : units.get(unit.parent);
}
