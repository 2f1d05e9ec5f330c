import { spawn } from 'node:child_process';
import { asRoot, electronPath, expect, projectRoot, test } from './reader-app';

test('a second start on the same folder shows the first and ends', async ({ reader }) => {
  const { app, page, userData } = reader;
  const shown = app.evaluate(
    ({ app: electronApp }) =>
      new Promise<boolean>((resolve) => {
        electronApp.once('second-instance', () => {
          resolve(true);
        });
      }),
  );
  const second = spawn(
    electronPath(),
    [...(asRoot ? ['--no-sandbox'] : []), projectRoot, `--user-data-dir=${userData}`],
    { stdio: 'ignore' },
  );
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(await shown).toBe(true);
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  );
  expect(windows).toEqual([true]);
  await expect(page.getByRole('main')).toBeVisible();
});
