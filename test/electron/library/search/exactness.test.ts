import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listDocuments, readDocument } from '../../../../electron/library/documents';
import type { ReadableLibrary } from '../../../../electron/library/library-file';
import { firstHits } from '../../../../electron/library/search/first-hits';
import { readingText } from '../../../../shared/model/unit';
import { findIn } from '../../../../shared/search/find-in';
import { parseQuery } from '../../../../shared/search/parse-query';
import type { QueryNode } from '../../../../shared/search/query';
import { fold, occurrences, printedSpan, type Folded } from '../../../../shared/text/fold';
import { seedLibrary } from '../seed-library';
import { hitsIn } from './asking';

interface Text {
  readonly address: string;
  readonly text: string;
  readonly folded: Folded;
}

let folder: string;
let library: ReadableLibrary;
/** Every unit's address and reading text, as printed and folded, in the library's order. */
let texts: readonly Text[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  library = await seedLibrary(folder);
  texts = listDocuments(library).flatMap(({ address }) =>
    (readDocument(library, address)?.units ?? []).map((unit) => {
      const { text } = readingText(unit);
      return { address: `${address}#${unit.path}`, text, folded: fold(text) };
    }),
  );
});
afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

/** All hits as address and printed offsets, in the library's order. */
function hitsOf(query: string): string[] {
  const { hits, total } = hitsIn(library, query);
  expect(hits).toHaveLength(total.occurrences);
  return hits.map(({ address, start, end }) => `${address} ${String(start)}–${String(end)}`);
}

const described = ({ address, folded }: Text, start: number, end: number): string => {
  const span = printedSpan(folded, start, end);
  return `${address} ${String(span.start)}–${String(span.end)}`;
};

/** Queries that are one word of the query language, whatever characters they hold. */
const isOneWord = (query: string): boolean => parseQuery(query).root?.type === 'words';

function hasField(node: QueryNode): boolean {
  switch (node.type) {
    case 'field':
      return true;
    case 'not':
      return hasField(node.part);
    case 'and':
    case 'or':
      return node.parts.some(hasField);
    case 'words':
    case 'near':
      return false;
  }
}

describe('the hits are those of a scan of every folded passage', () => {
  const stretch = fc
    .tuple(fc.nat(1_000_000), fc.nat(5000), fc.integer({ min: 1, max: 12 }))
    .map(([unit, from, length]) => {
      const characters = Array.from(texts[unit % texts.length]?.text ?? '');
      const start = characters.length === 0 ? 0 : from % characters.length;
      return characters.slice(start, start + length).join('');
    })
    .filter((query) => !/\s/u.test(query) && fold(query).text !== '' && isOneWord(query));

  test('for any stretch of 1 to 12 printed characters', () => {
    fc.assert(
      fc.property(stretch, (query) => {
        const needle = fold(query).text;
        const scanned = texts.flatMap((text) =>
          occurrences(text.folded.text, needle).map((at) => described(text, at, at + needle.length)),
        );
        expect(scanned.length).toBeGreaterThan(0);
        expect(hitsOf(query)).toEqual(scanned);
      }),
      { numRuns: 300 },
    );
  });

  test('for any two stretches joined by AND, OR, a minus or NEAR', () => {
    const sign = fc.constantFrom(' ', ' OR ', ' -', ' NEAR/9 ');
    fc.assert(
      fc.property(fc.tuple(stretch, sign, stretch), (parts) => {
        const { root } = parseQuery(parts.join(''));
        // Printed 责任单位: before another word asks for a field, which a scan knows nothing of.
        if (!root || hasField(root)) return;
        const scanned = texts.flatMap((text) =>
          (findIn(root, text.folded.text, () => true) ?? []).map(({ start, end }) =>
            described(text, start, end),
          ),
        );
        expect(hitsOf(parts.join(''))).toEqual(scanned);
      }),
      { numRuns: 300, examples: [[['(责任单位:', ' ', '北']]] },
    );
  });

  test.each([
    ...[
      '5G基站',
      'VOCs排放',
      '新增6000个',
      '京科发〔2022〕10号',
      '京科发[2022]10号',
      '京科發［２０２２］１０號',
    ],
    ...['(试行)', '（试行）', '数据、要素', '1.', '。', '“十四五”', '％', 'Ｂ'],
  ])('%s', (query) => {
    const needle = fold(query).text;
    const scanned = texts.flatMap((text) =>
      occurrences(text.folded.text, needle).map((at) => described(text, at, at + needle.length)),
    );
    expect(hitsOf(query)).toEqual(scanned);
  });
});

test('no hit crosses from one passage to the next', () => {
  let crossed = 0;
  texts.slice(1).forEach(({ folded }, index) => {
    // Where pairs of characters are looked for, four meet between the second and the third.
    const query = `${texts[index]?.folded.text.slice(-2) ?? ''}${folded.text.slice(0, 2)}`;
    if (!/^\p{Script=Han}{4}$/u.test(query) || !isOneWord(query)) return;
    const scanned = texts.flatMap((text) =>
      occurrences(text.folded.text, query).map((at) => described(text, at, at + query.length)),
    );
    if (scanned.length === 0) crossed += 1;
    expect(hitsOf(query)).toEqual(scanned);
    expect(firstHits(library, query, 20)).toHaveLength(Math.min(20, scanned.length));
  });
  expect(crossed).toBeGreaterThan(20);
});

test('the first hits are among all hits, and as many as are asked for', () => {
  for (const query of ['支持', '的', '数据要素', '5G基站', '创新新星', '不存在的词']) {
    const all = hitsOf(query);
    const first = firstHits(library, query, 20).map(
      ({ address, start, end }) => `${address} ${String(start)}–${String(end)}`,
    );
    expect(first).toHaveLength(Math.min(20, all.length));
    expect(new Set(first).size).toBe(first.length);
    expect(all).toEqual(expect.arrayContaining(first));
  }
});
