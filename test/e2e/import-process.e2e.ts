import type { ElectronApplication, Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteApi } from '../../shared/contract';
import type { ImportStatus } from '../../shared/model/import';
import { expect, projectRoot, test } from './reader-app';

declare const window: { readonly gazette: GazetteApi; heard: ImportStatus[] };

const samples = join(projectRoot, 'test/fixtures/samples');
const shanghai = join(samples, 's39_composed_issue_sh_2025_21.txt');
const taiwanLaw = join(samples, 's33_tw_H0030025_zh.txt');

/** Import processes, by the name under which Electron lists them. */
function importProcesses(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: main }) =>
    main
      .getAppMetrics()
      .filter(({ name, serviceName }) => name === 'Gazette import' || serviceName === 'Gazette import')
      .map(({ pid }) => pid),
  );
}

/** What a person chooses in the system's dialog, which no test can click. */
async function choose(app: ElectronApplication, filePaths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen.length === 0, filePaths: [...chosen] });
  }, filePaths);
}

async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heard = [];
    window.gazette.on('importChanged', (status) => window.heard.push(status));
  });
}

const status = (page: Page) => page.evaluate(() => window.gazette.readImport());

async function finished(page: Page): Promise<void> {
  await expect.poll(() => status(page), { timeout: 30_000 }).toMatchObject({ value: { state: 'finished' } });
}

test('chosen files are read in a process of their own, which ends with the import', async ({ reader }) => {
  const { app, page } = reader;
  await listen(page);
  await choose(app, []);
  expect(await page.evaluate(() => window.gazette.chooseImport({ what: 'files' }))).toEqual({
    ok: true,
    value: false,
  });
  await choose(app, [shanghai, taiwanLaw]);
  expect(await page.evaluate(() => window.gazette.chooseImport({ what: 'files' }))).toEqual({
    ok: true,
    value: true,
  });
  await finished(page);
  expect(await status(page)).toMatchObject({
    value: {
      report: {
        entries: [{ outcome: 'added', address: '上海市人民政府公报/2025-21' }, { outcome: 'added' }],
      },
    },
  });
  const heard = await page.evaluate(() => window.heard);
  expect(heard[0]).toMatchObject({ state: 'running' });
  expect(heard.at(-1)).toMatchObject({ state: 'finished' });
  const issues = await page.evaluate(() => window.gazette.listIssues());
  expect(issues.ok && issues.value.map(({ address }) => address)).toContain('上海市人民政府公报/2025-21');
  await expect.poll(() => importProcesses(app)).toEqual([]);
});

/** Starts an import, and stops its process in the middle of a file: nothing but its end gets it on. */
async function stopReading({ app, page }: { app: ElectronApplication; page: Page }): Promise<number> {
  await page.evaluate(() => window.gazette.chooseImport({ what: 'files' }));
  await expect.poll(() => importProcesses(app)).toHaveLength(1);
  const [pid] = await importProcesses(app);
  if (pid === undefined) throw new Error('No import process is running.');
  process.kill(pid, 'SIGSTOP');
  // What was read already may still be written.
  let done = -1;
  const atRest = async (): Promise<boolean> => {
    const now = await page.evaluate(() => window.gazette.readImport());
    if (!now.ok || now.value.state !== 'running') throw new Error('The import was over too soon.');
    const before = done;
    done = now.value.done;
    return now.value.file !== null && done === before;
  };
  await expect.poll(atRest).toBe(true);
  return pid;
}

/** Many files, so that one of them is surely being read. */
function manyFiles(folder: string): string[] {
  mkdirSync(folder);
  return Array.from({ length: 200 }, (_, index) => {
    const file = join(folder, `${String(index)}.txt`);
    writeFileSync(
      file,
      `第${String(index)}号办法\n\n第一条 为了规范第${String(index)}号事项，制定本办法。\n`,
    );
    return file;
  });
}

test('an import process that is killed costs one file', async ({ reader, userData }) => {
  const { app, page } = reader;
  await choose(app, manyFiles(join(userData, 'sources')));
  process.kill(await stopReading(reader), 'SIGKILL');
  await finished(page);
  const report = await page.evaluate(() => window.gazette.readImport());
  const entries = report.ok && report.value.state === 'finished' ? report.value.report.entries : [];
  const refused = entries.filter(({ outcome }) => outcome === 'refused');
  expect(refused).toMatchObject([{ failure: { code: 'reading-ended' } }]);
  expect(entries.filter(({ outcome }) => outcome === 'added' || outcome === 'updated')).toHaveLength(199);
});

test('cancelling ends a process that does not answer', async ({ reader, userData }) => {
  const { app, page } = reader;
  await choose(app, manyFiles(join(userData, 'sources')));
  await stopReading(reader);
  expect(await page.evaluate(() => window.gazette.chooseImport({ what: 'files' }))).toMatchObject({
    error: { code: 'import-running' },
  });
  await page.evaluate(() => window.gazette.cancelImport());
  await finished(page);
  expect(await status(page)).toMatchObject({ value: { report: { cancelled: true } } });
  await expect.poll(() => importProcesses(app)).toEqual([]);
});

test('files that are dropped are imported by their path, which the page never sees', async ({ reader }) => {
  const { page } = reader;
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  });
  await page.setInputFiles('#dropped', taiwanLaw);
  const answer = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped');
    return window.gazette.importDropped([...(input?.files ?? [])]);
  });
  expect(answer).toEqual({ ok: true, value: null });
  await finished(page);
  expect(await status(page)).toMatchObject({ value: { report: { entries: [{ outcome: 'added' }] } } });

  // What no drop has made has no path.
  expect(
    await page.evaluate(() => window.gazette.importDropped([new File(['x'], 'made.txt'), {}])),
  ).toMatchObject({
    error: { code: 'bad-request' },
  });
});
