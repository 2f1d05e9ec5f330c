import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { interleaved, line, median } from './rounds';
import { benchLibrary, type BenchLibrary } from './search/bench-library';
import { contest, type Contest } from './search/contest';
import { drawnQueries } from './search/drawn-queries';
import { countByScan, flawOf, foldLibrary, type FoldedLibrary } from './search/folded-library';
import { memoryOfSearches } from './search/memory';
import { indexTables, ourSearch, type OurSearch } from './search/ours';
import { howToGetRipgrep, ripgrepVersion, startRipgrep } from './search/ripgrep';
import { typicalWords, type TypicalWord } from './search/typical-words';
import { documentsOf, insertBare, writeUnits, writeWithoutUnits } from './search/writing';

/** `GAZETTE_BENCH_ISSUES=5000` asks for more; what the aims speak of is 1,000. */
const usual = 1000;
const issues = Number(process.env['GAZETTE_BENCH_ISSUES'] ?? usual);
const rounds = 20;
const drawn = 200;
/** Issues whose index is written again and again. */
const written = 50;
const lines: string[] = [];

let library: BenchLibrary;
let ours: OurSearch;
let folded: FoldedLibrary;
let all: Contest;
let version: string | null = null;
let words: Readonly<Record<1 | 2 | 4 | 8, readonly TypicalWord[]>>;

beforeAll(async () => {
  library = await benchLibrary(issues);
  ours = ourSearch(library.file);
  folded = foldLibrary(library.db);
  version = ripgrepVersion();
  all = { library, ours, rounds, ripgrep: version === null ? null : startRipgrep() };
  const typical = (length: number): readonly TypicalWord[] => typicalWords(folded, length);
  words = { 1: typical(1), 2: typical(2), 4: typical(4), 8: typical(8) };
  lines.push(...described());
}, 3_600_000);

afterAll(() => {
  all.ripgrep?.close();
  ours.close();
  library.close();
  console.log(lines.join('\n'));
});

it(`finds what a scan finds, for ${String(drawn)} queries`, () => {
  const queries = drawnQueries(folded, drawn, 34);
  const flaws = queries.flatMap((query) => {
    const flaw = flawOf(folded, query, ours.everyHit(query));
    return flaw === null ? [] : [`${JSON.stringify(query)}: ${flaw}`];
  });
  lines.push(
    line(
      `same hits as a scan of the folded text, of ${String(drawn)} queries`,
      queries.length - flaws.length,
      { atLeast: drawn },
      flaws[0] ?? 'units and offsets, every query from the texts themselves',
    ),
  );
});

it('counts what it is timed for', () => {
  for (const { word } of Object.values(words).flat()) {
    const counts = countByScan(folded, word);
    expect({ word, occurrences: ours.count(word), units: ours.all(word).length }).toEqual({
      word,
      ...counts,
    });
  }
});

it('gives the first hits', async () => {
  lines.push(
    ...(await contest(all, 'first 20 hits of a 2-character word', 'first', words[2], [
      { than: 'ripgrep', times: 500 },
    ])),
    ...(await contest(all, 'first 20 hits of a 4-character phrase', 'first', words[4], [
      { than: 'ripgrep', times: 30 },
    ])),
    ...(await contest(all, 'first 20 hits of an 8-character phrase', 'first', words[8], [
      { than: 'ripgrep', times: 30 },
    ])),
    ...(await contest(all, 'first 20 hits of a single character', 'first', words[1], [
      { than: 'ripgrep', times: 50 },
    ])),
    'first 20 hits of a 2-character word once, right after ripgrep and other words (no aim):',
    ...(await contest(all, 'first', 'first', words[2], [], false)),
    'first 20 hits of a 2-character word with the words around them (no aim):',
    ...(await contest(all, 'shown', 'shown', words[2], [])),
  );
});

it('counts, and gives all', async () => {
  lines.push(
    ...(await contest(
      all,
      'exact count of the most frequent 2-character word',
      'count',
      words[2].slice(0, 1),
      [
        { than: 'ripgrep', times: 5 },
        { than: 'LIKE', times: 15 },
      ],
    )),
    ...(await contest(all, 'all ids of a 4-character phrase', 'all', words[4], [
      { than: 'ripgrep', times: 5 },
    ])),
  );
});

it('gives the result page as the window gets it', async () => {
  lines.push(
    ...(await contest(
      all,
      'result page of the most frequent 2-character word',
      'page',
      words[2].slice(0, 1),
      [
        { than: 'LIKE', times: 8 },
        { than: 'ripgrep', times: 2 },
      ],
    )),
  );
});

it('writes its index', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  try {
    const [empty, file, bare] = ['empty', 'ours', 'bare'].map((name) => join(folder, `${name}.sqlite`)) as [
      string,
      string,
      string,
    ];
    const documents = documentsOf(library.db, written);
    writeWithoutUnits(empty, library.db, written);
    const times = await interleaved(
      15,
      {
        ours: () => {
          writeUnits(file, documents);
        },
        bare: () => {
          insertBare(bare, documents);
        },
      },
      () => {
        rmSync(bare, { force: true });
        copyFileSync(empty, file);
      },
    );
    const [one, other] = [median(times.bare), median(times.ours)];
    lines.push(
      line(
        'speed of writing rows and index against a bare FTS5 insert of the same rows',
        one / other,
        { atLeast: 0.4 },
        `${String(written)} issues: ${one.toFixed(0)} ms (unicode61, which keeps the texts, too) / ${other.toFixed(0)} ms`,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.runIf(issues > usual)('grows no faster than its texts', async () => {
  const small = await benchLibrary(usual);
  const few = ourSearch(small.file);
  const tasks: readonly (readonly [string, number, (search: OurSearch, word: string) => unknown])[] = [
    ['first 20 hits of a character', 1, (search, word) => search.first(word, 20)],
    ['first 20 hits of a 2-character word', 2, (search, word) => search.first(word, 20)],
    ['first 20 hits of a 4-character phrase', 4, (search, word) => search.first(word, 20)],
    ['first 20 hits of an 8-character phrase', 8, (search, word) => search.first(word, 20)],
    ['exact count of a 2-character word', 2, (search, word) => search.count(word)],
    ['all ids of a 4-character phrase', 4, (search, word) => search.all(word)],
    ['result page of a 2-character word', 2, (search, word) => search.page(word)],
  ];
  for (const [what, length, work] of tasks) {
    const word = words[length as keyof typeof words][0]?.word ?? '';
    const times = await interleaved(
      rounds,
      { few: () => work(few, word), many: () => work(ours, word) },
      () => {
        few.forget();
        ours.forget();
      },
    );
    const [one, other] = [median(times.few), median(times.many)];
    lines.push(
      line(
        `${what} at ${String(issues)} issues against ${String(usual)}`,
        other / one,
        { atMost: 6 },
        `${word}: ${other.toFixed(3)} ms / ${one.toFixed(3)} ms (p50)`,
      ),
    );
  }
  few.close();
  small.close();
});

it('keeps the data process small', async () => {
  const memory = await memoryOfSearches(
    library.file,
    Object.values(words)
      .flat()
      .map(({ word }) => word),
  );
  lines.push(
    line(
      'memory of a process that searches, in MB',
      memory?.peak ?? null,
      { atMost: 400 },
      memory
        ? `the most at any time; ${memory.own.toFixed(0)} MB of its own at the end`
        : 'Linux alone tells',
    ),
  );
});

/** What the library is made of, and what the indexes take. */
function described(): readonly string[] {
  const { db, trigrams, kept, seconds, file } = library;
  const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  const named = indexTables.map((name) => `name LIKE '${name}'`).join(' OR ');
  const indexBytes =
    db
      .prepare<[], number>(`SELECT sum(pgsize) FROM dbstat WHERE (${named}) AND aggregate = TRUE`)
      .pluck()
      .get() ?? 0;
  const documents = db.prepare<[], number>('SELECT count(*) FROM document').pluck().get() ?? 0;
  const count = (value: number): string => value.toLocaleString('en');
  return [
    `${count(issues)} issues, ${count(documents)} documents, ${count(folded.units)} units, ${count(folded.characters)} characters, ${megabytes(folded.rawBytes)} of text`,
    `${kept ? 'kept from an earlier run (GAZETTE_BENCH_FRESH=1 makes it anew)' : 'made for this run'}: ${file}; making it took ${seconds.toFixed(0)} s`,
    `${version ?? `ripgrep: ${howToGetRipgrep}`}; it reads one file an issue, which is quicker than one big file, and counts`,
    `FTS5 trigram index: ${trigrams.megabytes.toFixed(1)} MB, ${((trigrams.megabytes * 2 ** 20) / folded.rawBytes).toFixed(2)} of the text`,
    line('index against text', indexBytes / folded.rawBytes, { atMost: 1.5 }, megabytes(indexBytes)),
  ];
}
