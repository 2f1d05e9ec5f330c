import type { Database } from 'better-sqlite3';
import { readingText } from '../../../shared/model/unit';
import { foldText } from '../../../shared/text/fold';
import { unitColumns, unitFrom, type UnitRow } from '../rows';
import type { Work } from '../work';
import { ChunkReader } from './chunks';
import { readEntries, terms } from './pages';
import { pairAt } from './pairs';
import { listSegments, segmentPages } from './segments';

/** Units between two yields. */
const batch = 200;

/**
 * Compares the index with the text of every unit, both ways. Returns addresses of units whose pairs of characters are
 * not those that the index holds for them, or of documents that it does not hold as a whole.
 *
 * @param onProgress hears how many units are compared
 */
export function* checkIndex(db: Database, onProgress: (done: number, total: number) => void): Work<string[]> {
  const flaws: string[] = [];
  const indexed = yield* indexedSignatures(db, flaws);
  const units = db.prepare<[number, number], UnitRow & { id: number; address: string }>(
    `SELECT unit.id, document.address, ${unitColumns}
     FROM unit JOIN document ON document.id = unit.document_id WHERE unit.id > ? ORDER BY unit.id LIMIT ?`,
  );
  const total = db.prepare<[], number>('SELECT count(*) FROM unit').pluck().get() ?? 0;
  let done = 0;
  for (let rows = units.all(0, batch); rows.length > 0; rows = units.all(rows.at(-1)?.id ?? 0, batch)) {
    for (const row of rows) {
      const expected = signatureOf(foldText(readingText(unitFrom(row)).text));
      if (expected !== (indexed.get(row.id) ?? 0)) flaws.push(`${row.address}#${row.path}`);
      indexed.delete(row.id);
    }
    done += rows.length;
    onProgress(done, total);
    yield;
  }
  for (const id of indexed.keys()) flaws.push(String(id));
  return flaws;
}

interface Extent {
  readonly address: string;
  readonly firstUnit: number;
  readonly characters: number;
  readonly ends: Buffer;
}

/** A number for each unit that stands for its pairs with their places, summed over the index. */
function* indexedSignatures(db: Database, flaws: string[]): Work<Map<number, number>> {
  const extents = new Map(
    db
      .prepare<[], Extent & { id: number }>(
        `SELECT document.id, document.address, first_unit AS firstUnit, indexed_document.characters, unit_ends AS ends
         FROM indexed_document JOIN document ON document.id = document_id`,
      )
      .all()
      .map((row) => [row.id, row]),
  );
  const signatures = new Map<number, number>();
  const places = new Places();
  for (const { slot } of listSegments(db)) {
    for (const page of segmentPages(db, slot)) {
      readEntries(page, 0, terms, ({ term, bytes, start, end }) => {
        const chunk = new ChunkReader(bytes, start, end);
        while (chunk.next()) {
          const extent = extents.get(chunk.document);
          // Places of a document that is gone are dropped when segments are merged.
          if (extent) places.sum(chunk, term, extent, signatures, flaws);
          else chunk.pass();
        }
      });
      yield;
    }
  }
  return signatures;
}

class Places {
  private places = new Uint32Array(1024);

  sum(
    chunk: ChunkReader,
    term: number,
    extent: Extent,
    signatures: Map<number, number>,
    flaws: string[],
  ): void {
    const { count } = chunk;
    if (this.places.length < count) this.places = new Uint32Array(count * 2);
    chunk.places(this.places, 0);
    for (let index = 0; index < count; index += 1) {
      const place = this.places[index] ?? 0;
      if (place >= extent.characters) {
        flaws.push(extent.address);
        continue;
      }
      const unit = unitOf(extent.ends, place);
      const start = unit === 0 ? 0 : extent.ends.readUInt32LE((unit - 1) * 4);
      const id = extent.firstUnit + unit;
      signatures.set(id, ((signatures.get(id) ?? 0) + placed(term, place - start)) >>> 0);
    }
  }
}

function unitOf(ends: Buffer, place: number): number {
  let [low, high] = [0, ends.length / 4];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends.readUInt32LE(middle * 4) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function signatureOf(folded: string): number {
  let sum = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const term = pairAt(folded, at);
    sum = (sum + placed(term, at)) >>> 0;
  }
  return sum;
}

/** Never 0, so that a pair that is missing is seen. */
function placed(term: number, place: number): number {
  return (Math.imul((term | 0) ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b) | 1) >>> 0;
}
