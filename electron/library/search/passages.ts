import { unitAddress } from '../../../shared/model/address';
import type { FoundPassage, Mark } from '../../../shared/model/search';
import { readingText, type Unit } from '../../../shared/model/unit';
import { fold, printedSpan } from '../../../shared/text/fold';
import { statementOf } from '../kept-statements';
import type { ReadableLibrary } from '../library-file';
import { unitColumns, unitFrom, type UnitRow } from '../rows';
import { trailOf, type Trail } from '../../../shared/model/trail';
import type { Directory } from './directory';
import type { Found } from './evaluate';
import { excerptOf } from './hit-context';
import { hitsWithin, unitById, type UnitMark } from './hits';

/** A passage as printed, with its words marked where they stand in its reading text. */
export interface MarkedUnit extends Trail {
  readonly address: string;
  readonly unit: Unit;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface PassageReader {
  /** The found passages of a document, `offset` to `offset + limit` in reading order. */
  readonly marked: (document: number, offset: number, limit: number) => MarkedUnit[];
  /** The first passage of a document that was found by its fields alone. */
  readonly opening: (document: number) => MarkedUnit[];
}

export function passageReader(db: ReadableLibrary, directory: Directory, found: Found): PassageReader {
  const { firstUnits, firstRows, addresses, ids } = directory;
  const byId = unitById(db);
  const byPath = statementOf<[number, string], UnitRow>(
    db,
    `SELECT ${unitColumns} FROM unit WHERE document_id = ? AND path = ?`,
  );

  /** Reads passages of one document, with those that they stand under. */
  const read = (document: number, units: readonly number[], words: readonly UnitMark[]): MarkedUnit[] => {
    const known = new Map<string, Unit>();
    const load = (row: UnitRow | undefined): Unit | null => {
      const unit = row ? unitFrom(row) : null;
      if (unit) known.set(unit.path, unit);
      return unit;
    };
    return units.flatMap((number) => {
      const unit = load(byId.get((firstRows[document] ?? 0) + number - (firstUnits[document] ?? 0)));
      if (!unit) return [];
      for (let at: Unit | null = unit; at !== null && at.parent !== null && !known.has(at.parent);) {
        at = load(byPath.get(ids[document] ?? 0, at.parent));
      }
      const { text } = readingText(unit);
      const marks = printedMarks(
        text,
        words.filter((mark) => mark.unit === number),
      );
      const address = unitAddress(addresses[document] ?? '', unit.path);
      return [{ address, unit, text, marks, ...trailOf(known, unit.path) }];
    });
  };

  return {
    marked: (document, offset, limit) => {
      if (found.documentsAlone) return [];
      const [from, to] = [firstUnits[document] ?? 0, firstUnits[document + 1] ?? 0];
      const units: number[] = [];
      found.units.forEach((unit) => units.push(unit), from, to);
      const words = found.words.flatMap((hits) => hitsWithin(hits, from, to));
      return read(document, units.slice(offset, offset + limit), words);
    },
    opening: (document) => read(document, [firstUnits[document] ?? 0], []),
  };
}

/** The marks in the printed text, left to right. */
function printedMarks(text: string, marks: readonly UnitMark[]): Mark[] {
  if (marks.length === 0) return [];
  const folded = fold(text);
  return marks
    .map(({ start, end }) => printedSpan(folded, start, end))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

/** A passage as a result shows it. */
export function foundPassage({ address, unit, text, marks, trail, label }: MarkedUnit): FoundPassage {
  const [first = null] = marks;
  return {
    ...{ address, kind: unit.kind, label, trail, first },
    ...excerptOf(text, marks),
    occurrences: marks.length,
  };
}
