// @ts-check
import { readdirSync, statSync } from 'node:fs';

import { capture } from './child.mjs';
import { knownFailure, SetupError } from './fatal.mjs';
import { makeWhenChanged } from './fingerprint.mjs';
import { errorLine } from './npm.mjs';
import { noMeasure, withProgress } from './progress.mjs';
import { inProject, projectRoot } from './project.mjs';

const MARKER = 'out/bundle.json';
const RESULTS = [
  'main/main.cjs',
  'main/data.cjs',
  'main/cli.cjs',
  'main/import.cjs',
  'preload/preload.cjs',
  'renderer/index.html',
];

/** Bundles the program into out/ when a source of it has changed. */
export async function ensureBundle() {
  // A change in set-up does not change the program.
  const electron = readdirSync(inProject('electron')).filter((name) => name !== 'setup');
  await makeWhenChanged({
    root: projectRoot,
    from: [
      ...electron.map((name) => `electron/${name}`),
      ...['renderer', 'shared', 'resources/locales', 'resources/fonts', 'package-lock.json', 'tsconfig.json'],
    ],
    marker: MARKER,
    made,
    make: build,
  });
}

/** Whether the results are there, and not newer than the note of them: `npm run build` writes them by itself. */
function made() {
  const noted = modified(MARKER) ?? 0;
  return RESULTS.every((name) => (modified(`out/${name}`) ?? Infinity) <= noted);
}

/** @param {string} path from the project's root */
function modified(path) {
  return statSync(inProject(...path.split('/')), { throwIfNoEntry: false })?.mtimeMs;
}

async function build() {
  const script = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const args = [script, 'build', '--config', 'electron/electron.vite.config.ts'];
  const built = await withProgress('Bundling the reader', noMeasure, () =>
    capture(process.execPath, args, { cwd: projectRoot, env: { ...process.env, NO_COLOR: '1' } }),
  );
  if (built.code === 0) return true;
  throw (
    knownFailure(built.output, { english: 'bundling the reader', chinese: '打包阅读器' }) ??
    new SetupError(
      `The reader could not be bundled: ${errorLine(built.output)}`,
      '阅读器打包失败。',
      built.output.trim(),
    )
  );
}
