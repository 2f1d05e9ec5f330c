import type { Database } from 'better-sqlite3';
import { passagePlaceOf } from '../../../shared/search/passage-place';
import { passagePlaces } from '../../../shared/search/query';
import { readingText, type Unit } from '../../../shared/model/unit';
import { foldedUnits } from '../../../shared/text/fold';
import { ChunkWriter, fullChunk } from './chunks';
import { mergeDueSegments } from './merge-segments';
import { PageWriter } from './pages';
import { PairList } from './pair-list';
import { addSegment, freeSlot, listSegments } from './segments';

/** Places after which a segment is written, whatever is still to come: 20 MB to put in order. */
const mostPlaces = 2_000_000;
/** Documents after which one is written: they are counted in 16 bits, and a very long one may be begun again. */
const mostDocuments = 60_000;

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
  const pairs = new PairList();

  const flush = (): void => {
    if (pairs.length > 0) writeSegment(db, pairs);
    pairs.clear();
    mergeDueSegments(db);
  };

  const add = (document: number, firstUnit: number, units: readonly IndexedUnit[]): void => {
    const ends = new Uint32Array(units.length);
    const places = new Uint8Array(units.length);
    let characters = 0;
    if (pairs.documents.length === mostDocuments) flush();
    pairs.begin(document, 0);
    units.forEach((unit, index) => {
      const folded = foldedUnits(readingText(unit).text);
      if (pairs.length + folded.length > mostPlaces) {
        // Copied, because writing folds nothing, but merging may come to.
        const kept = folded.slice();
        flush();
        pairs.begin(document, characters);
        pairs.add(kept);
      } else pairs.add(folded);
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

/** Writes pairs as a segment: by terms, each by documents and places. */
function writeSegment(db: Database, pairs: PairList): void {
  const slot = freeSlot(listSegments(db));
  const pages = new PageWriter(db, slot);
  const chunk = new ChunkWriter();
  const order = pairs.inOrder();
  const places = new Uint32Array(order.length);
  const { documents } = pairs;
  for (let at = 0; at < order.length;) {
    const term = pairs.term(order[at] ?? 0);
    while (at < order.length && pairs.term(order[at] ?? 0) === term) {
      const which = pairs.documentOf(order[at] ?? 0);
      const { id, start, skipped } = documents[which] ?? { id: 0, start: 0, skipped: 0 };
      let count = 0;
      for (; at < order.length; at += 1) {
        const pair = order[at] ?? 0;
        if (pairs.term(pair) !== term || pairs.documentOf(pair) !== which) break;
        places[count++] = pair - start + skipped;
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
