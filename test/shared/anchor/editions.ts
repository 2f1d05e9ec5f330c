import { parseGazette } from '../../../electron/gazette/parse-gazette';
import { reconcile, shelve } from '../../../electron/library/reconcile-documents';
import { unitAddress } from '../../../shared/model/address';
import type { PlacedText } from '../../../shared/model/annotation';
import type { SourceLine, SourceText } from '../../../shared/model/source';
import { readingText } from '../../../shared/model/unit';
import type { ShelvedDocument } from '../../../electron/library/write-source';

/** A document as notes see it, with the lines of the source that each unit comes from. */
export interface Edition {
  readonly address: string;
  readonly texts: readonly PlacedText[];
  readonly lines: ReadonlyMap<string, readonly [number, number]>;
}

/** A source and how the library shelves what is read of it. */
export interface ReadSource {
  readonly source: SourceText;
  readonly shelved: readonly ShelvedDocument[];
}

export function readFirst(source: SourceText, shelf: string): ReadSource {
  return { source, shelved: shelve(shelf, parseGazette(source).documents) };
}

/** Reads another state of a source as a re-import does: documents and units keep their addresses where they are known again. */
export function readAgain(before: ReadSource, source: SourceText, shelf: string): ReadSource {
  const kept = before.shelved.map(({ address, document: { title, number, units } }) => ({
    ...{ address, title, number, units },
  }));
  return { source, shelved: reconcile(shelf, kept, parseGazette(source).documents).documents };
}

export function editionsOf({ shelved }: ReadSource): readonly Edition[] {
  return shelved.map(({ address, document: { units } }) => ({
    address,
    texts: units.map((unit) => ({ address: unitAddress(address, unit.path), text: readingText(unit).text })),
    lines: new Map(units.map(({ path, lines }) => [unitAddress(address, path), lines])),
  }));
}

/** A source with the words of its lines and cells changed. */
export function withWords(
  source: SourceText,
  change: (text: string, line: SourceLine) => string,
): SourceText {
  return {
    ...source,
    lines: source.lines.map((line) => ({
      ...line,
      text: change(line.text, line),
      table: line.table && {
        ...line.table,
        rows: line.table.rows.map((cells) => cells.map((cell) => change(cell, line))),
      },
    })),
  };
}
