import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { libraryFollower } from '../../electron/data/library-now';
import type { ReadableLibrary } from '../../electron/library/library-file';
import { notebookPage } from '../../electron/notebook/notebook-page';
import { notesIndex, type NotesIndex } from '../../electron/notebook/notes-index';
import type { Notebook } from '../../electron/notebook/open-notebook';
import { everyNote, type NotebookFilter, type NotebookSort } from '../../shared/model/notebook';
import { seedLibrary } from '../electron/library/seed-library';
import { randomNotebook } from '../random-notebook';
import { interleaved, line, percentile } from './rounds';

const rounds = 30;
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

/** The handlers' way, without the message port. */
function opened(db: Notebook): {
  readonly index: NotesIndex;
  readonly page: (filter?: Partial<NotebookFilter>, sort?: NotebookSort) => unknown;
} {
  const libraryNow = libraryFollower(() => library);
  const index = notesIndex(() => db, libraryNow);
  return {
    index,
    page: (filter = {}, sort = 'document') =>
      // As it crosses to the page: what is handed over is copied.
      structuredClone(
        notebookPage(
          index.notes(),
          { filter: { ...everyNote, ...filter }, sort, offset: 0, limit: 60 },
          libraryNow(),
        ),
      ),
  };
}

const notebookOf = (count: number): Notebook =>
  randomNotebook(join(folder, `${String(count)}.sqlite`), library, count);

it('lists, filters and searches ten thousand notes', async () => {
  const books = { thousand: notebookOf(1000), tenThousand: notebookOf(10_000) };
  const large = opened(books.tenThousand);
  const small = opened(books.thousand);
  const tasks: readonly (readonly [string, (book: typeof large) => unknown])[] = [
    ['opened again', (book) => book.page()],
    ['by time', (book) => book.page({}, 'newest')],
    ['filtered by colour and tag', (book) => book.page({ colour: ['green'], tag: ['人才'] })],
    ['searched for 支持', (book) => book.page({ query: '支持' })],
    ['searched for unit:市财政局 -in:title', (book) => book.page({ query: 'unit:市财政局 -in:title' })],
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
  lines.push(line(`10,000 notes ${what}, in the data process, ms`, large, { atMost: 100 }, detail));
  lines.push(
    line(`10,000 notes ${what}, in the data process, times 1,000`, large / small, { atMost: 1.5 }, detail),
  );
}
