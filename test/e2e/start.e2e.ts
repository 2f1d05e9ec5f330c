import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asRoot, electronPath, expect, projectRoot, test } from './reader-app';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Electron by hand, as somebody at a terminal does, until it ends. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(electronPath(), [...(asRoot ? ['--no-sandbox'] : []), projectRoot, ...args], { env });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

test('a folder that cannot be written is said in one sentence, and ends it', async ({ userData }) => {
  const file = join(userData, 'file');
  writeFileSync(file, '');
  const { code, stderr } = await run([`--user-data-dir=${join(file, 'data')}`]);
  expect(code).toBe(1);
  expect(stderr).toContain(`The folder for your data, ${join(file, 'data')}, cannot be written (ENOTDIR)`);
  expect(stderr).toContain('无法写入用户数据文件夹');
});

test('no display is said in one sentence, and ends it', async ({ userData }) => {
  test.skip(process.platform !== 'linux', 'Only Linux starts without a display.');
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  const { code, stderr } = await run([`--user-data-dir=${userData}`], env);
  expect(code).toBe(1);
  expect(stderr).toContain('There is no display');
});

test('--screenshot saves a picture, prints where, and ends when asked to', async ({ userData }) => {
  const file = join(userData, 'window.png');
  const args = [
    `--user-data-dir=${join(userData, 'data')}`,
    `--screenshot=${file}`,
    '--quit-after-screenshot',
  ];
  const { code, stdout } = await run(args);
  expect(code).toBe(0);
  expect(stdout.trim()).toBe(file);
  expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  expect(statSync(file).size).toBeGreaterThan(2000);
});

test('--screenshot into a folder that is not there is said, and ends it', async ({ userData }) => {
  const file = join(userData, 'gone', 'window.png');
  const { code, stderr } = await run([`--user-data-dir=${join(userData, 'data')}`, `--screenshot=${file}`]);
  expect(code).toBe(1);
  expect(stderr).toContain(`The picture ${file} could not be saved (ENOENT)`);
});

test('a second start shows the first reader and ends', async ({ reader, userData }) => {
  await reader.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide();
  });
  const { code } = await run([`--user-data-dir=${userData}`]);
  expect(code).toBe(0);
  await expect
    .poll(() => reader.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  expect(reader.app.windows()).toHaveLength(1);
});

test('size and place of the window are kept', async ({ launch, userData }) => {
  const first = await launch();
  const bounds = { x: 40, y: 30, width: 900, height: 640 };
  await first.app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await first.close();
  expect(existsSync(join(userData, 'settings.json'))).toBe(true);
  const second = await launch();
  const kept = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(kept).toEqual(bounds);
});

test('a damaged settings file costs the settings, not the start', async ({ launch, userData }) => {
  mkdirSync(userData, { recursive: true });
  writeFileSync(join(userData, 'settings.json'), '{"settings":{"theme":"dark","textSize":');
  const { page } = await launch();
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
});
