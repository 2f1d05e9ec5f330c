import type { ElectronApplication } from '@playwright/test';
import type { GazetteApi } from '../../shared/contract';
import { zh } from './expected';
import { expect, test } from './reader-app';

declare const window: { readonly gazette: GazetteApi; heard: unknown[]; answer: Promise<unknown> };

/** Process ids of the data process, by the name under which Electron lists it. */
function dataProcesses(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: main }) =>
    main
      .getAppMetrics()
      .filter(({ name, serviceName }) => name === 'Gazette data' || serviceName === 'Gazette data')
      .map(({ pid }) => pid),
  );
}

async function killDataProcess(app: ElectronApplication): Promise<void> {
  const [pid] = await dataProcesses(app);
  if (pid === undefined) throw new Error('No data process is running.');
  process.kill(pid, 'SIGKILL');
  await expect.poll(async () => (await dataProcesses(app)).includes(pid)).toBe(false);
}

test('a data process that dies is started again, said, and answers', async ({ reader }) => {
  const { app, page } = reader;
  await page.evaluate(() => {
    window.heard = [];
    window.gazette.on('dataRestarted', (notice) => window.heard.push(notice));
  });
  expect(await page.evaluate(() => window.gazette.listIssues())).toMatchObject({ ok: true });

  await killDataProcess(app);
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual([{ code: 'data-process-restarted' }]);
  await expect.poll(() => page.evaluate(() => window.gazette.listIssues())).toMatchObject({ ok: true });
  expect(await dataProcesses(app)).toHaveLength(1);
  await expect(page.getByRole('region', { name: zh.notice.region })).toContainText(
    zh.notice['data-process-restarted'],
  );
});

test('a call that is under way when the data process dies is answered', async ({ reader }) => {
  const { app, page } = reader;
  const [pid] = await dataProcesses(app);
  if (pid === undefined) throw new Error('No data process is running.');
  // Stopped, so that the call is surely under way.
  process.kill(pid, 'SIGSTOP');
  await page.evaluate(() => {
    window.answer = window.gazette.listIssues();
  });
  process.kill(pid, 'SIGKILL');
  expect(await page.evaluate(() => window.answer)).toEqual({
    ok: false,
    error: { code: 'data-process-lost' },
  });
});

test('a data process that dies three times within a minute stays away, and calls say so', async ({
  reader,
}) => {
  const { app, page } = reader;
  await page.evaluate(() => {
    window.heard = [];
    window.gazette.on('libraryChanged', ({ state }) => window.heard.push(state));
  });
  for (let times = 1; times <= 3; times += 1) {
    await expect.poll(() => dataProcesses(app)).toHaveLength(1);
    await killDataProcess(app);
  }
  await expect.poll(() => page.evaluate(() => window.heard.at(-1))).toBe('unavailable');
  expect(await page.evaluate(() => window.gazette.listIssues())).toEqual({
    ok: false,
    error: { code: 'data-process-lost' },
  });
  expect(await dataProcesses(app)).toEqual([]);
});

test('closing the window ends every process', async ({ reader }) => {
  const [pid] = await dataProcesses(reader.app);
  if (pid === undefined) throw new Error('No data process is running.');
  await reader.close();
  expect(reader.electron.exitCode).toBe(0);
  // The system ends a process a moment after its parent, and keeps its number until it has been waited for.
  await expect.poll(() => isRunning(pid)).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
