import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { importJob, type ImportJob } from '../../../electron/data/import-job';
import { openLog } from '../../../electron/data/log';
import type { ReadFile } from '../../../electron/library/file-reading';
import type { ImportStatus } from '../../../shared/model/import';
import { readHere, samplesFolder, seedFile, seedIssue, temporaryFolder } from '../library/seed-library';

const taiwanLaw = join(samplesFolder, 's33_tw_H0030025_zh.txt');

interface Job {
  readonly job: ImportJob;
  readonly heard: ImportStatus[];
  readonly libraryFile: string;
  readonly counts: { library: number; closed: number };
}

function job(read: ReadFile = readHere): Job {
  const folder = temporaryFolder();
  const libraryFile = join(folder, 'library.sqlite');
  const heard: ImportStatus[] = [];
  const counts = { library: 0, closed: 0 };
  const made = importJob({
    libraryFile,
    reader: { read, close: () => (counts.closed += 1) },
    log: openLog(join(folder, 'log')),
    announce: (status) => heard.push(status),
    libraryChanged: () => (counts.library += 1),
  });
  onTestFinished(() => made.settled());
  return { job: made, heard, libraryFile, counts };
}

test('an import says that it began and how it ended, and the report stays until it is put away', async () => {
  const { job: imports, heard, counts } = job();
  expect(imports.status()).toEqual({ state: 'idle' });
  expect(imports.start([seedFile, taiwanLaw])).toEqual({ ok: true, value: null });
  expect(imports.status()).toMatchObject({ state: 'running' });
  await imports.settled();
  expect(heard[0]).toEqual({ state: 'running', done: 0, total: 0, file: null, cancelling: false });
  const finished = heard.at(-1);
  expect(finished).toEqual(imports.status());
  expect(finished).toMatchObject({
    state: 'finished',
    report: { cancelled: false, entries: [{ outcome: 'added', address: seedIssue }, { outcome: 'added' }] },
  });
  expect(counts).toEqual({ library: 1, closed: 1 });
  imports.closeReport();
  expect(imports.status()).toEqual({ state: 'idle' });
  expect(heard.at(-1)).toEqual({ state: 'idle' });
});

test('one at a time', async () => {
  const { job: imports } = job();
  imports.start([seedFile]);
  expect(imports.start([taiwanLaw])).toEqual({ ok: false, error: { code: 'import-running' } });
  imports.closeReport();
  expect(imports.status()).toMatchObject({ state: 'running' });
  await imports.settled();
  expect(imports.start([taiwanLaw])).toMatchObject({ ok: true });
  await imports.settled();
});

test('cancelled, it says so at once and ends without what was being read', async () => {
  let reading: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    reading = resolve;
  });
  const {
    job: imports,
    counts,
    libraryFile,
  } = job(async (path, signal) => {
    reading();
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
    return readHere(path, signal);
  });
  imports.start([seedFile, taiwanLaw]);
  await begun;
  imports.cancel();
  expect(imports.status()).toMatchObject({ state: 'running', cancelling: true });
  await imports.settled();
  expect(imports.status()).toMatchObject({
    state: 'finished',
    report: { cancelled: true, entries: [{ outcome: 'not-reached' }, { outcome: 'not-reached' }] },
  });
  expect(counts.library).toBe(0);
  expect(existsSync(libraryFile)).toBe(false);
});

test('nothing new leaves the library’s readers alone', async () => {
  const { job: imports, counts } = job();
  imports.start([seedFile]);
  await imports.settled();
  imports.start([seedFile]);
  await imports.settled();
  expect(counts.library).toBe(1);
  expect(imports.status()).toMatchObject({ report: { entries: [{ outcome: 'known', address: seedIssue }] } });
});

test('a reader that throws is logged, and the report says so', async () => {
  const { job: imports } = job(() => Promise.reject(new Error('unforeseen')));
  imports.start([seedFile]);
  await imports.settled();
  expect(imports.status()).toMatchObject({
    state: 'finished',
    report: { entries: [{ outcome: 'refused', failure: { code: 'internal' } }] },
  });
});
