import { stringify } from 'csv-stringify/sync';
import type { ExportFrame } from './frame';
import type { NoteRecord } from './note-record';
import type { ExportWords, FieldName } from './words';

type Cell = string | number | null;

/** Rows that are written at once. */
const batch = 200;

/**
 * All notes as a table by RFC 4180, one a row. It begins with a byte order mark, by which Excel knows UTF-8, and a cell
 * that a spreadsheet would take for a formula (beginning with = + - @, tab or CR, or their full-width forms) gets an
 * apostrophe before it: quoted words of others must not be able to act.
 */
export function csvFile(records: readonly NoteRecord[], { words, step }: ExportFrame): string {
  const columns = Object.keys(cellsOf).filter(isField);
  const parts = [row([columns.map((name) => words.field(name))], true)];
  let waiting: Cell[][] = [];
  for (const record of records) {
    waiting.push(columns.map((name) => cellsOf[name](record, words)));
    if (waiting.length === batch) {
      parts.push(row(waiting, false));
      waiting = [];
    }
    step();
  }
  return [...parts, row(waiting, false)].join('');
}

function row(cells: readonly (readonly Cell[])[], isFirst: boolean): string {
  return stringify([...cells], {
    bom: isFirst,
    record_delimiter: 'windows',
    escape_formulas: true,
    // The parser of RFC 4180 ends a record at CRLF alone, others at a lone LF, too.
    quoted_match: /[\r\n]/u,
  });
}

/** What stands in each column, in the order of the columns. */
const cellsOf: Readonly<Record<FieldName, (note: NoteRecord, words: ExportWords) => Cell>> = {
  document: ({ subject }) => subject.title,
  titleEn: ({ subject }) => subject.titleEn,
  number: ({ subject }) => subject.number,
  issuers: ({ subject }, words) => subject.issuers.join(words.listSeparator),
  date: ({ subject }) => subject.date,
  gazette: ({ subject }) => subject.gazette,
  year: ({ subject }) => subject.year,
  issueNumber: ({ subject }) => subject.issueNumber,
  totalNumber: ({ subject }) => subject.totalNumber,
  startPage: ({ subject }) => subject.startPage,
  label: ({ label }) => label,
  place: ({ place }) => place,
  kind: ({ kindName }) => kindName,
  colour: ({ colour }, words) => colour && words.colour(colour),
  style: ({ kind, style }, words) => (kind === 'highlight' ? words.style(style) : null),
  quote: ({ passages }) => passages.map(({ quote }) => quote).join('\n'),
  note: ({ note }) => note,
  tags: ({ tags }, words) => tags.join(words.listSeparator),
  collections: ({ collections }, words) => collections.join(words.listSeparator),
  done: ({ done }) => done,
  state: ({ state }, words) => words.state(state),
  created: ({ created }) => created,
  modified: ({ modified }) => modified,
  citation: ({ citation }) => citation,
  address: ({ address }) => address,
  link: ({ link }) => link,
  id: ({ id }) => id,
};

function isField(name: string): name is FieldName {
  return Object.hasOwn(cellsOf, name);
}
