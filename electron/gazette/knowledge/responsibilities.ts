import type { Responsibility, ResponsibleBody } from '../../../shared/model/knowledge';
import type { Unit, UnitKind } from '../../../shared/model/unit';
import { asCutList, joinNames } from './body-list';
import type { CutList, JointNames } from './joint-names';
import { passage, proseOf, type Prose } from './prose';
import { responsibilityMarks, type ResponsibilityMark } from './responsibility-marks';
import { tableMarks } from './responsibility-table';

/** A mark, where it is printed, and what it is about; names are not yet put together. */
export interface PrintedMark extends ResponsibilityMark {
  readonly prose: Prose;
  /** Path of the unit that is to be carried out. */
  readonly unit: string;
  /** Row of the table that it is about; null outside tables. */
  readonly row: number | null;
}

const tasks: ReadonlySet<UnitKind> = new Set(['measure', 'subheading', 'article', 'item']);
/** Kinds that speak of a document and ask for nothing. */
const silent: ReadonlySet<UnitKind> = new Set(['title', 'salutation', 'signature', 'date', 'contact']);

/** Every mark of responsibility in a document, in reading order. */
export function printedMarks(units: readonly Unit[]): PrintedMark[] {
  const byPath = new Map(units.map((unit) => [unit.path, unit]));
  return units.flatMap((unit): PrintedMark[] => {
    if (silent.has(unit.kind)) return [];
    if (unit.table) return tableMarks(unit).map((mark) => ({ ...mark, unit: unit.path }));
    return proseOf(unit).flatMap((prose) =>
      responsibilityMarks(prose.text).map((mark) => ({
        ...mark,
        prose,
        row: null,
        unit: taskOf(unit, isWhole(mark, prose), byPath),
      })),
    );
  });
}

/** The lists of a mark, from which joint names are learnt. */
export function listsOf(mark: PrintedMark): CutList[] {
  return mark.bodies.map(({ names }) => asCutList(names));
}

/** The marks as they are handed over; marks that follow one another in paragraphs of their own are one. */
export function responsibilitiesOf(
  marks: readonly PrintedMark[],
  joint: JointNames,
  aliases: ReadonlyMap<string, string>,
): Responsibility[] {
  const found: (Responsibility & { readonly bodies: ResponsibleBody[] })[] = [];
  let last: PrintedMark | null = null;
  for (const mark of marks) {
    const bodies = mark.bodies.flatMap(({ role, names }) =>
      joinNames(names, joint).map((listed): ResponsibleBody => ({
        name: listed.name,
        body: aliases.get(listed.name) ?? listed.name,
        role: listed.leads ? 'lead' : role,
        at: passage(mark.prose, listed.start, listed.end),
      })),
    );
    const before = found.at(-1);
    if (before && last && last.unit === mark.unit && goesOn(last, mark)) {
      for (const body of bodies) before.bodies.push(body);
    } else {
      const { form, unit, row } = mark;
      found.push({ form, unit, row, bodies, at: passage(mark.prose, mark.start, mark.end) });
    }
    last = mark;
  }
  return found;
}

/** Whether a mark goes on where the one before it ends: behind it, or alone in the next paragraph. */
function goesOn(before: PrintedMark, mark: PrintedMark): boolean {
  if (mark.prose.unit.table) return false;
  if (before.prose === mark.prose) {
    return /^[\s。；;，,]*$/u.test(mark.prose.text.slice(before.end, mark.start));
  }
  return isWhole(mark, mark.prose) && before.end >= before.prose.text.length - 1;
}

function isWhole(mark: ResponsibilityMark, prose: Prose): boolean {
  return prose.text.length - (mark.end - mark.start) <= 2;
}

/**
 * The unit that a mark is about: the measure, subheading, article or item that it stands in or under; else, of a mark
 * in a paragraph by itself, what the paragraph belongs to.
 */
function taskOf(unit: Unit, alone: boolean, byPath: ReadonlyMap<string, Unit>): string {
  for (let at: Unit | undefined = unit; at; at = at.parent === null ? undefined : byPath.get(at.parent)) {
    if (tasks.has(at.kind) && !(alone && at === unit)) return at.path;
  }
  return alone && unit.parent !== null ? unit.parent : unit.path;
}
