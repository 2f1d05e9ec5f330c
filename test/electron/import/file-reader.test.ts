import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { fileReader, type FileReader, type StartReader } from '../../../electron/import/file-reader';
import { forkedReader } from '../../../electron/import/forked';
import { readFile } from '../../../electron/import/read-file';
import { importFiles } from '../../../electron/library/import-files';
import { quietly, samplesFolder, seedFile, seedIssue, temporaryFolder } from '../library/seed-library';
import { bundled } from './bundled';

const strange = resolve(import.meta.dirname, 'strange-reader.cjs');
const taiwanLaw = join(samplesFolder, 's33_tw_H0030025_zh.txt');
let folder: string;
let script: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  script = await bundled('electron/import.ts', 'import', folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A reader that counts the processes it starts, and ends when the test does. */
function reader(file: string, seconds?: number): FileReader & { readonly started: () => number } {
  let started = 0;
  const start: StartReader = (hear) => {
    started += 1;
    return forkedReader(file)(hear);
  };
  const made = fileReader(start, seconds);
  onTestFinished(() => {
    made.close();
  });
  return { ...made, started: () => started };
}

const forEver = () => new AbortController().signal;
const code = (result: Awaited<ReturnType<FileReader['read']>>): string =>
  result.ok ? 'read' : result.error.code;

test('what comes over the border is what is read on this side of it', async () => {
  const { read, started } = reader(script);
  for (const file of [seedFile, taiwanLaw, join(samplesFolder, 'nowhere.txt')]) {
    expect(await read(file, forEver())).toEqual(await readFile(file));
  }
  expect(started()).toBe(1);
});

test.each(['dies.txt', 'exits.txt'])(
  'a process that ends (%s) refuses its file, and the next gets another',
  async (name) => {
    const { read, started } = reader(strange);
    expect(await read(`/x/${name}`, forEver())).toEqual({
      ok: false,
      error: { code: 'reading-ended', file: name },
    });
    expect(code(await read('/x/next.txt', forEver()))).toBe('file-empty');
    expect(started()).toBe(2);
  },
);

test('a file that takes too long is ended, and the next gets another process', async () => {
  const { read, started } = reader(strange, 1);
  expect(await read('/x/hangs.txt', forEver())).toEqual({
    ok: false,
    error: { code: 'reading-timeout', file: 'hangs.txt', seconds: 1 },
  });
  expect(code(await read('/x/next.txt', forEver()))).toBe('file-empty');
  expect(started()).toBe(2);
});

test('who cancels need not wait for the file that is being read', async () => {
  const { read } = reader(strange);
  const cancellation = new AbortController();
  const answer = read('/x/hangs.txt', cancellation.signal);
  cancellation.abort();
  expect(code(await answer)).toBe('cancelled');
  expect(code(await read('/x/next.txt', cancellation.signal))).toBe('cancelled');
  expect(code(await read('/x/next.txt', forEver()))).toBe('file-empty');
});

test('a script that is not there refuses each file', async () => {
  const { read } = reader(join(folder, 'nowhere.cjs'));
  expect(code(await read('/x/a.txt', forEver()))).toBe('reading-ended');
  expect(code(await read('/x/b.txt', forEver()))).toBe('reading-ended');
});

test('closed while idle, it starts again when it is asked', async () => {
  const one = reader(strange);
  expect(code(await one.read('/x/a.txt', forEver()))).toBe('file-empty');
  one.close();
  expect(code(await one.read('/x/b.txt', forEver()))).toBe('file-empty');
  expect(one.started()).toBe(2);
});

test('a process that takes more memory than it may have is ended by itself', async () => {
  const watch = await bundled('electron/import/memory-watch.ts', 'memory-watch', folder);
  const hungry = join(folder, 'hungry.cjs');
  writeFileSync(
    hungry,
    `const { watchMemory } = require(${JSON.stringify(watch)});
     watchMemory(200);
     const kept = [];
     process.on('message', () => { for (;;) kept.push(Buffer.alloc(1 << 20, 1)); });
     process.send({ type: 'ready' });`,
  );
  const { read } = reader(hungry);
  expect(code(await read('/x/bomb.txt', forEver()))).toBe('reading-ended');
});

test('a file that ends its reader is refused, the others are imported', async () => {
  const library = join(temporaryFolder(), 'library.sqlite');
  const good = reader(script);
  const bad = reader(strange);
  const dying = join(temporaryFolder(), 'dies.txt');
  writeFileSync(dying, 'x');
  const imported = await importFiles(
    library,
    [seedFile, dying, taiwanLaw],
    (path, signal) => (path === dying ? bad : good).read(path, signal),
    quietly(),
  );
  expect(imported).toMatchObject({
    ok: true,
    value: {
      entries: [
        { outcome: 'added', address: seedIssue },
        { outcome: 'refused', failure: { code: 'reading-ended', file: 'dies.txt' } },
        { outcome: 'added' },
      ],
    },
  });
});
