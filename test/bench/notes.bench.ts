import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { libraryFollower } from '../../electron/data/library-now';
import { listDocuments, readDocument } from '../../electron/library/documents';
import type { ReadableLibrary } from '../../electron/library/library-file';
import { writeChanges } from '../../electron/notebook/annotations';
import { notebookPage } from '../../electron/notebook/notebook-page';
import { notesIndex, type NotesIndex } from '../../electron/notebook/notes-index';
import { openNotebook, type Notebook } from '../../electron/notebook/open-notebook';
import { selectorFor } from '../../shared/anchor/place';
import type { AnnotationState } from '../../shared/model/annotation';
import { highlightColours } from '../../shared/model/colours';
import { everyNote, type NotebookFilter, type NotebookSort } from '../../shared/model/notebook';
import { readingText } from '../../shared/model/unit';
import { seedLibrary } from '../electron/library/seed-library';
import { Random } from '../random';
import { interleaved, line, percentile } from './rounds';

const rounds = 30;
const sizes = { thousand: 1000, tenThousand: 10_000 };
const lines: string[] = [];
let folder: string;
let library: ReadableLibrary;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notes-bench-'));
  library = await seedLibrary(folder);
});

afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
  console.log(lines.join('\n'));
});

/** A notebook of so many notes, drawn over all of the library's units. */
function notebookOf(count: number): Notebook {
  const opened = openNotebook(join(folder, `${String(count)}.sqlite`), new Date());
  if (!opened.ok) throw new Error(opened.error.code);
  const { db } = opened.value;
  const random = new Random(2022);
  const units = listDocuments(library).flatMap(({ address }) =>
    (readDocument(library, address)?.units ?? [])
      .map((unit) => ({ address: `${address}#${unit.path}`, text: readingText(unit).text }))
      .filter(({ text }) => text.length > 10),
  );
  const draw = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random.next() * values.length)];
    if (value === undefined) throw new Error('Nothing to draw from.');
    return value;
  };
  const notes = Array.from({ length: count }, (_, index): AnnotationState => {
    const { address, text } = draw(units);
    const start = Math.floor(random.next() * (text.length - 5));
    const instant = new Date(Date.UTC(2022, 0, 1) + index * 60_000).toISOString();
    return {
      ...{ id: idOf(index), kind: 'highlight', style: 'fill', about: null, done: null, removed: null },
      ...{ colour: draw(highlightColours), created: instant, modified: instant, collections: [] },
      note: random.next() < 0.5 ? '' : `核对：${text.slice(0, 40)}`,
      tags: random.next() < 0.5 ? [] : [draw(['人才', '财政', '数据要素', '待核', '重点'])],
      selectors: [
        selectorFor(address, text, start, Math.min(text.length, start + 5 + Math.floor(random.next() * 60))),
      ],
    };
  });
  db.transaction(() => {
    writeChanges(
      db,
      notes.map((after) => ({ id: after.id, before: null, after })),
    );
  })();
  return db;
}

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** The handlers' way, without the message port. */
function opened(db: Notebook): {
  readonly index: NotesIndex;
  readonly page: (filter?: Partial<NotebookFilter>, sort?: NotebookSort) => unknown;
} {
  const index = notesIndex(
    () => db,
    libraryFollower(() => library),
  );
  return {
    index,
    page: (filter = {}, sort = 'document') =>
      // As it crosses to the page: what is handed over is copied.
      structuredClone(
        notebookPage(index.notes(), {
          filter: { ...everyNote, ...filter },
          sort,
          offset: 0,
          limit: 60,
        }),
      ),
  };
}

it('lists, filters and searches ten thousand notes', async () => {
  const books = { thousand: notebookOf(sizes.thousand), tenThousand: notebookOf(sizes.tenThousand) };
  const large = opened(books.tenThousand);
  const small = opened(books.thousand);
  const tasks: readonly (readonly [string, (book: typeof large) => unknown])[] = [
    ['opened again', (book) => book.page()],
    ['by time', (book) => book.page({}, 'newest')],
    ['filtered by colour and tag', (book) => book.page({ colour: ['green'], tag: ['人才'] })],
    ['searched for 支持', (book) => book.page({ query: '支持' })],
    ['searched for 的', (book) => book.page({ query: '的' })],
  ];
  for (const [what, task] of tasks) {
    report(what, await interleaved(rounds, { large: () => task(large), small: () => task(small) }));
  }
  // As after a start: nothing is in memory, but the library's pages are in the system's cache.
  report(
    'opened for the first time',
    await interleaved(10, {
      large: () => opened(books.tenThousand).page(),
      small: () => opened(books.thousand).page(),
    }),
  );
  report(
    'searched for 的 for the first time',
    await interleaved(10, {
      large: () => opened(books.tenThousand).page({ query: '的' }),
      small: () => opened(books.thousand).page({ query: '的' }),
    }),
  );
  Object.values(books).forEach((db) => db.close());
});

function report(
  what: string,
  times: { readonly large: readonly number[]; readonly small: readonly number[] },
): void {
  const [large, small] = [percentile(times.large, 95), percentile(times.small, 95)];
  const detail = `10,000: p95 ${large.toFixed(1)} ms; 1,000: p95 ${small.toFixed(1)} ms`;
  lines.push(line(`10,000 notes ${what}, ms`, large, { atMost: 100 }, detail));
  lines.push(line(`10,000 notes ${what}, times 1,000`, large / small, { atMost: 1.5 }, detail));
}
