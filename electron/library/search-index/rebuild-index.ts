import type Database from 'better-sqlite3';
import { openDatabase } from '../../files/open-database';
import { removeLibrary } from '../library-file';
import { unitColumns, unitFrom, type UnitRow } from '../rows';
import type { Work } from '../work';
import { indexTables } from './index-tables';
import { indexWriter } from './index-writer';

/** Folded characters after which a segment is written. */
const segmentCharacters = 500_000;

/**
 * Makes the index again from the text that a library holds; the caller holds the transaction, and takes it back to keep
 * the old index.
 *
 * @param library where the text is read
 * @param into where the index is written: the same, or a database with its tables alone
 * @param onProgress hears how many documents are in
 */
export function* rebuildIndex(
  library: Database.Database,
  into: Database.Database,
  onProgress: (done: number, total: number) => void,
): Work<undefined> {
  for (const table of ['pair_page', 'pair_segment', 'indexed_document'] as const) {
    into.exec(`DELETE FROM ${table}`);
  }
  const documents = library.prepare<[], number>('SELECT id FROM document ORDER BY id').pluck().all();
  const units = library.prepare<[number], UnitRow & { readonly id: number }>(
    `SELECT unit.id, ${unitColumns} FROM unit WHERE document_id = ? ORDER BY unit.id`,
  );
  const index = indexWriter(into);
  let characters = 0;
  onProgress(0, documents.length);
  for (const [at, document] of documents.entries()) {
    const rows = units.all(document);
    const read = rows.map(unitFrom);
    index.add(document, rows[0]?.id ?? 0, read);
    characters += read.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > segmentCharacters) {
      index.flush();
      characters = 0;
    }
    onProgress(at + 1, documents.length);
    yield;
  }
  index.flush();
}

/**
 * Makes the index of a library again while others go on reading it: in a file beside it, whose index then takes the
 * place of the old one in one step. Ended before, it leaves the library as it was. Throws what SQLite throws.
 */
export function* rebuildBeside(
  libraryFile: string,
  onProgress: (done: number, total: number) => void,
): Work<undefined> {
  const made = `${libraryFile}.index`;
  removeLibrary(made);
  const { library, beside } = openDatabase(libraryFile, { fileMustExist: true }, (library) => ({
    library,
    beside: openDatabase(made, {}, madeReady),
  }));
  try {
    const document = beside.prepare('INSERT INTO document VALUES (?)');
    for (const id of library.prepare<[], number>('SELECT id FROM document').pluck().all()) document.run(id);
    yield* rebuildIndex(library, beside, onProgress);
    beside.close();
    library.prepare('ATTACH ? AS beside').run(made);
    library.transaction(() => {
      for (const table of ['pair_page', 'pair_segment', 'indexed_document'] as const) {
        library.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM beside.${table}`);
      }
    })();
  } finally {
    beside.close();
    library.close();
    removeLibrary(made);
  }
}

function madeReady(beside: Database.Database): Database.Database {
  beside.pragma('journal_mode = OFF');
  beside.pragma('synchronous = OFF');
  beside.exec('CREATE TABLE document (id INTEGER PRIMARY KEY)');
  beside.exec(indexTables);
  return beside;
}
