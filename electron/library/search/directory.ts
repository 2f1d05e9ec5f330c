import { foldText } from '../../../shared/text/fold';
import type { ReadableLibrary } from '../library-file';
import { statementOf } from '../kept-statements';
import { documentsWithIssues, libraryOrder } from '../rows';
import { listSegments, type Segment } from '../search-index/segments';

/**
 * What a search has to know of every document and passage, in arrays: ranking, filters and facets then take
 * milliseconds where SQL takes ten times as long. Documents are numbered from 0 by ascending ids, passages from 0
 * through all documents. A thousand issues take some 10 MB.
 */
export interface Directory {
  /** Number of documents. */
  readonly size: number;
  readonly ids: Uint32Array;
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
  readonly englishTitles: readonly (string | null)[];
  readonly numbers: readonly (string | null)[];
  /** ISO dates, and years; 0 where none is known. The year is that of the issue, or of a lone document's date. */
  readonly dates: readonly (string | null)[];
  readonly years: Uint16Array;
  /** Place of each document in the library's order. */
  readonly ranks: Uint32Array;
  /** Folded characters. */
  readonly lengths: Uint32Array;
  /** Number of the first passage of each document, and at the end that of all passages. */
  readonly firstUnits: Uint32Array;
  /** Row of the first passage in `unit`; the others follow. */
  readonly firstRows: Uint32Array;
  /** Where each passage ends among its document's folded characters. */
  readonly unitEnds: Uint32Array;
  /** Which of `passagePlaces` each passage is. */
  readonly unitPlaces: Uint8Array;
  readonly issues: Values;
  readonly issueNumbers: Uint16Array;
  readonly issuers: Values;
  readonly kinds: Values;
  readonly categories: Values;
  readonly bodies: Values;
  /** Of the index. */
  readonly segments: readonly Segment[];
}

/** The values of one property over all documents; a document has `of[starts[d]]` to `of[starts[d + 1] - 1]`. */
export interface Values {
  readonly names: readonly string[];
  readonly starts: Uint32Array;
  readonly of: Uint32Array;
}

interface Row {
  readonly id: number;
  readonly address: string;
  readonly title: string;
  readonly title_en: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly category: string | null;
  readonly issue: string | null;
  readonly year: number | null;
  readonly issue_number: number | null;
  readonly first_unit: number | null;
  readonly characters: number | null;
  readonly unit_ends: Buffer | null;
  readonly unit_places: Buffer | null;
}

const kept = new WeakMap<ReadableLibrary, { readonly version: string; readonly directory: Directory }>();

/** The directory of a library; read once, and again after the library was changed, by whomever. */
export function directoryOf(db: ReadableLibrary): Directory {
  const version = libraryVersion(db);
  const known = kept.get(db);
  if (known?.version === version) return known.directory;
  const directory = readDirectory(db);
  kept.set(db, { version, directory });
  return directory;
}

/** Changes whenever the library is changed: by another connection, or by this one. */
export function libraryVersion(db: ReadableLibrary): string {
  const version = statementOf<[], { readonly version: string }>(
    db,
    "SELECT data_version || ' ' || total_changes() AS version FROM pragma_data_version",
  ).get();
  return version?.version ?? '';
}

function readDirectory(db: ReadableLibrary): Directory {
  const rows = db
    .prepare<[], Row>(
      `SELECT document.id, document.address, document.title, document.title_en, document.number, document.date, document.category,
         issue.address AS issue, issue.year, issue.number AS issue_number,
         indexed.first_unit, indexed.characters, indexed.unit_ends, indexed.unit_places
       FROM ${documentsWithIssues}
         LEFT JOIN indexed_document AS indexed ON indexed.document_id = document.id
       ORDER BY document.id`,
    )
    .all();
  const at = new Map(rows.map(({ id }, index) => [id, index]));
  const firstUnits = new Uint32Array(rows.length + 1);
  rows.forEach(({ unit_places: places }, index) => {
    firstUnits[index + 1] = (firstUnits[index] ?? 0) + (places?.length ?? 0);
  });
  const unitEnds = new Uint32Array(firstUnits[rows.length] ?? 0);
  const unitPlaces = new Uint8Array(unitEnds.length);
  rows.forEach(({ unit_ends: ends, unit_places: places }, index) => {
    const first = firstUnits[index] ?? 0;
    if (!ends || !places) return;
    for (let unit = 0; unit < places.length; unit += 1) unitEnds[first + unit] = ends.readUInt32LE(unit * 4);
    unitPlaces.set(places, first);
  });
  const ranks = new Uint32Array(rows.length);
  db.prepare<[], number>(`SELECT document.id FROM ${documentsWithIssues} ORDER BY ${libraryOrder}`)
    .pluck()
    .all()
    .forEach((id, rank) => {
      ranks[at.get(id) ?? 0] = rank;
    });
  const single = (property: 'issue' | 'category'): Values =>
    valuesOf(
      rows.length,
      rows.flatMap((row, index) => (row[property] === null ? [] : [[index, row[property]] as const])),
    );
  const listed = (sql: string): Values =>
    valuesOf(
      rows.length,
      db
        .prepare<[], [number, string]>(sql)
        .raw()
        .all()
        .map(([id, name]) => [at.get(id) ?? 0, name] as const),
    );
  return {
    segments: listSegments(db),
    size: rows.length,
    ids: Uint32Array.from(rows, ({ id }) => id),
    addresses: rows.map(({ address }) => address),
    titles: rows.map(({ title }) => title),
    englishTitles: rows.map((row) => row.title_en),
    numbers: rows.map(({ number }) => number),
    dates: rows.map(({ date }) => date),
    years: Uint16Array.from(rows, ({ year, date }) => year ?? Number(date?.slice(0, 4) ?? 0)),
    issueNumbers: Uint16Array.from(rows, (row) => row.issue_number ?? 0),
    ranks,
    lengths: Uint32Array.from(rows, ({ characters }) => characters ?? 0),
    firstUnits,
    firstRows: Uint32Array.from(rows, (row) => row.first_unit ?? 0),
    unitEnds,
    unitPlaces,
    issues: single('issue'),
    categories: single('category'),
    issuers: listed('SELECT document_id, name FROM issuer ORDER BY document_id, ordinal'),
    kinds: listed('SELECT document_id, kind FROM document_kind ORDER BY document_id, ordinal'),
    bodies: listed(
      `SELECT DISTINCT responsibility.document_id, responsible_body.body
       FROM responsible_body JOIN responsibility ON responsibility.id = responsible_body.responsibility_id
       ORDER BY responsibility.document_id`,
    ),
  };
}

/**
 * The values of one property.
 *
 * @param size number of documents
 * @param pairs by ascending documents
 */
export function valuesOf(
  size: number,
  pairs: readonly (readonly [document: number, name: string])[],
): Values {
  const names = new Map<string, number>();
  const starts = new Uint32Array(size + 1);
  const of = new Uint32Array(pairs.length);
  pairs.forEach(([document, name], index) => {
    let value = names.get(name);
    if (value === undefined) {
      value = names.size;
      names.set(name, value);
    }
    of[index] = value;
    starts[document + 1] = (starts[document + 1] ?? 0) + 1;
  });
  for (let document = 0; document < size; document += 1) {
    starts[document + 1] = (starts[document + 1] ?? 0) + (starts[document] ?? 0);
  }
  return { names: [...names.keys()], starts, of };
}

/** The document that a passage belongs to. */
export function documentOfUnit({ firstUnits, size }: Directory, unit: number): number {
  let [low, high] = [0, size];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firstUnits[middle] ?? 0) <= unit) low = middle;
    else high = middle;
  }
  return low;
}

/** The passage in which a place of a document stands. */
export function unitAt({ firstUnits, unitEnds }: Directory, document: number, place: number): number {
  let low = firstUnits[document] ?? 0;
  let high = firstUnits[document + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((unitEnds[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a passage begins among its document's folded characters. */
export function unitStart({ firstUnits, unitEnds }: Directory, document: number, unit: number): number {
  return unit === firstUnits[document] ? 0 : (unitEnds[unit - 1] ?? 0);
}

/** The number of the document with an id; -1 when the library holds it no longer. */
export function documentNumbered({ ids }: Directory, id: number, from: number): number {
  let [low, high] = [from, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}

/** Marks the values whose folded name holds any of some words. */
export function namedValues({ names }: Values, folded: readonly string[]): Uint8Array {
  return Uint8Array.from(names, (name) => (holdsAny(foldText(name), folded) ? 1 : 0));
}

export function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
