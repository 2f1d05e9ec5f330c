import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPlaces } from '../../../../electron/library/search-index/first-places';
import { indexTables } from '../../../../electron/library/search-index/index-tables';
import { indexWriter } from '../../../../electron/library/search-index/index-writer';
import { findPlaces } from '../../../../electron/library/search-index/places';
import { listSegments } from '../../../../electron/library/search-index/segments';
import { runToEnd } from '../../../../electron/library/work';
import { Random } from '../../../random';

/** An index by itself, with a table of documents and nothing else of a library. */
function emptyIndex(): Database.Database {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE document (id INTEGER PRIMARY KEY AUTOINCREMENT)');
  db.exec(indexTables);
  return db;
}

type Texts = Map<number, readonly string[]>;

/** Adds a document whose units are these texts, in an import of its own. */
function add(db: Database.Database, texts: Texts, units: readonly string[]): number {
  const id = Number(db.prepare('INSERT INTO document DEFAULT VALUES').run().lastInsertRowid);
  const writer = indexWriter(db);
  db.transaction(() => {
    writer.add(
      id,
      1,
      units.map((text) => ({ kind: 'paragraph' as const, label: null, heading: null, text, table: null })),
    );
    writer.flush();
  })();
  texts.set(id, units);
  return id;
}

/** Document and place of every stretch, overlapping ones too, by a scan. */
function scan(texts: Texts, needle: string): string[] {
  return [...texts].flatMap(([id, units]) => {
    let before = 0;
    return units.flatMap((text) => {
      const found: string[] = [];
      for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
        found.push(`${String(id)} ${String(before + at)}`);
      }
      before += text.length;
      return found;
    });
  });
}

/** Every place as the index has it: document and place. */
function allPlaces(db: Database.Database, needle: string): (readonly [id: number, at: number])[] {
  const { documents, ends, places, length } = runToEnd(findPlaces(db, listSegments(db), needle));
  return Array.from({ length }, (_, index) =>
    Array.from(
      places.subarray(index === 0 ? 0 : ends[index - 1], ends[index]),
      (place) => [documents[index] ?? 0, place] as const,
    ),
  ).flat();
}

/** Places in documents that are still there, without those that a passage ends in. */
function found(db: Database.Database, needle: string, alive: Texts): string[] {
  return allPlaces(db, needle)
    .filter(([id, at]) => {
      let end = 0;
      return (alive.get(id) ?? []).some((text) => {
        const begin = end;
        end += text.length;
        return begin <= at && at + needle.length <= end;
      });
    })
    .sort(([one, at], [other, otherAt]) => one - other || at - otherAt)
    .map(([id, at]) => `${String(id)} ${String(at)}`);
}

test('places are those of a scan, after any imports, removals and merges', () => {
  const random = new Random(2022);
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', ',', 'a'), maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 90 }), (imports) => {
      const db = emptyIndex();
      const texts: Texts = new Map();
      for (const units of imports) {
        add(db, texts, units);
        // Every fifth import takes the place of an earlier one.
        const [first] = texts.keys();
        if (random.next() < 0.2 && first !== undefined) {
          texts.delete(first);
          db.prepare('DELETE FROM document WHERE id = ?').run(first);
        }
      }
      for (const needle of ['甲', 'a', ',', '甲乙', '甲甲', '甲乙丙', '甲,乙', '甲乙甲乙', 'aa甲乙丙']) {
        expect(found(db, needle, texts)).toEqual(scan(texts, needle));
      }
      db.close();
    }),
    { numRuns: 25, examples: [[[['甲乙', '甲乙'], []]]] },
  );
});

test('many imports become few segments, and what is gone takes no room in them', () => {
  const db = emptyIndex();
  const texts: Texts = new Map();
  for (let count = 0; count < 64; count += 1) add(db, texts, ['甲乙丙丁'.repeat(50)]);
  expect(listSegments(db)).toMatchObject([{ level: 2, documents: 64, first_document: 1, last_document: 64 }]);
  db.exec('DELETE FROM document WHERE id <= 60');
  for (const id of [...texts.keys()].slice(0, 60)) texts.delete(id);
  // Seven times eight more: the next merge of this level takes all in.
  for (let count = 0; count < 448; count += 1) add(db, texts, ['戊己']);
  expect(listSegments(db)).toMatchObject([{ level: 3, documents: 452 }]);
  expect(allPlaces(db, '甲乙')).toHaveLength(4 * 50);
  db.close();
});

test('a document with more characters than are sorted at a time is found whole', () => {
  const db = emptyIndex();
  const texts: Texts = new Map();
  const unit = '甲乙丙,'.repeat(100_000) + '丁戊';
  add(db, texts, [unit, unit, unit, unit, unit, unit, '丁戊']);
  expect(found(db, '丁戊', texts)).toEqual(scan(texts, '丁戊'));
  expect(allPlaces(db, ',甲乙')).toHaveLength(6 * 99_999);
  expect(listSegments(db)).toHaveLength(2);
  // Its parts come to lie in one segment, one behind the other.
  for (let count = 0; count < 6; count += 1) add(db, texts, ['戊']);
  expect(listSegments(db)).toHaveLength(1);
  expect(found(db, '丁戊', texts)).toEqual(scan(texts, '丁戊'));
  expect(allPlaces(db, ',甲乙')).toHaveLength(6 * 99_999);
  const first = [...firstPlaces(db, listSegments(db), ',甲乙')];
  expect(first).toEqual(allPlaces(db, ',甲乙').map(([document, place]) => ({ document, place })));
  db.close();
});
