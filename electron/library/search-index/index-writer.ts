import type { Database } from 'better-sqlite3';
import { passagePlaceOf } from '../../../shared/search/passage-place';
import { passagePlaces } from '../../../shared/search/query';
import { readingText, type Unit } from '../../../shared/model/unit';
import { foldText } from '../../../shared/text/fold';
import { ChunkWriter, fullChunk } from './chunks';
import { mergeDueSegments } from './merge-segments';
import { PageWriter } from './pages';
import { pairAt } from './pairs';
import { addSegment, freeSlot, listSegments } from './segments';

/** Places that are sorted at a time: 16 MB of keys. Together with a term they fit into the 53 bits of a number. */
const mostPlaces = 2 ** 21;

type IndexedUnit = Pick<Unit, 'kind' | 'label' | 'heading' | 'text' | 'table'>;

export interface IndexWriter {
  /**
   * Takes a document in. Its units have to be rows of `unit` with ids one after the other.
   *
   * @param firstUnit id of the first unit's row
   */
  readonly add: (document: number, firstUnit: number, units: readonly IndexedUnit[]) => void;
  /** Writes what was taken in; the caller holds the transaction, and calls this before its end. */
  readonly flush: () => void;
}

/**
 * Writes the positional index of character pairs. It was chosen over FTS5 for what it answers by itself: how often, in
 * which passages and where any stretch of characters stands, punctuation and all, without reading a text. With FTS5 a
 * phrase's passages have to be read and scanned to count it, and 150,000 rows to come over one by one.
 */
export function indexWriter(db: Database): IndexWriter {
  const extent = db.prepare('INSERT INTO indexed_document VALUES (?, ?, ?, ?, ?)');
  const keys = new Float64Array(mostPlaces);
  const documentAt = new Uint32Array(mostPlaces);
  let documents: { readonly id: number; readonly start: number; readonly skipped: number }[] = [];
  let length = 0;

  const flush = (): void => {
    if (length > 0) writeSegment(db, keys.subarray(0, length).sort(), documentAt, documents);
    documents = [];
    length = 0;
    mergeDueSegments(db);
  };

  const add = (document: number, firstUnit: number, units: readonly IndexedUnit[]): void => {
    const ends = new Uint32Array(units.length);
    const places = new Uint8Array(units.length);
    let characters = 0;
    documents.push({ id: document, start: length, skipped: 0 });
    units.forEach((unit, index) => {
      const folded = foldText(readingText(unit).text);
      for (let at = 0; at < folded.length; at += 1) {
        if (length === mostPlaces) {
          flush();
          documents.push({ id: document, start: 0, skipped: characters + at });
        }
        const term = pairAt(folded, at);
        keys[length] = term * mostPlaces + length;
        documentAt[length] = documents.length - 1;
        length += 1;
      }
      characters += folded.length;
      ends[index] = characters;
      places[index] = passagePlaces.indexOf(passagePlaceOf(unit.kind));
    });
    extent.run(document, firstUnit, characters, bytesOf(ends), places);
  };

  return { add, flush };
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** @param keys sorted: term and place within this segment, as one number */
function writeSegment(
  db: Database,
  keys: Float64Array,
  documentAt: Uint32Array,
  documents: readonly { readonly id: number; readonly start: number; readonly skipped: number }[],
): void {
  const slot = freeSlot(listSegments(db));
  const pages = new PageWriter(db, slot);
  const chunk = new ChunkWriter();
  const places = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length;) {
    const term = Math.floor((keys[at] ?? 0) / mostPlaces);
    const termEnd = (term + 1) * mostPlaces;
    while (at < keys.length && (keys[at] ?? 0) < termEnd) {
      const which = documentAt[(keys[at] ?? 0) - term * mostPlaces] ?? 0;
      const { id, start, skipped } = documents[which] ?? { id: 0, start: 0, skipped: 0 };
      let count = 0;
      for (; at < keys.length && (keys[at] ?? 0) < termEnd; at += 1) {
        const place = (keys[at] ?? 0) - term * mostPlaces;
        if (documentAt[place] !== which) break;
        places[count++] = place - start + skipped;
      }
      if (chunk.length > fullChunk) pages.put(term, chunk.take());
      chunk.document(id, places, 0, count);
    }
    if (chunk.length > 0) pages.put(term, chunk.take());
  }
  pages.flush();
  addSegment(db, {
    ...{ slot, level: 0, documents: documents.length },
    first_document: documents[0]?.id ?? 0,
    last_document: documents.at(-1)?.id ?? 0,
  });
}
