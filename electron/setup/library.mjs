// @ts-check
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

import { hand } from './child.mjs';
import { SetupError } from './fatal.mjs';
import { makeWhenChanged } from './fingerprint.mjs';
import { say } from './progress.mjs';
import { inProject, projectRoot } from './project.mjs';

const LIBRARY = inProject('resources', 'library.sqlite');
// The command line's exit code for bad input.
const SOME_REFUSED = 2;
const SIZE = inProject('out', 'library-size.json');

/**
 * Builds resources/library.sqlite from resources/gazettes/ with the reader's own command line, when a gazette or the
 * code that reads them has changed, or the file is not as it was left. The bundle must be there.
 */
export async function ensureLibrary() {
  await makeWhenChanged({
    root: projectRoot,
    from: [
      'resources/gazettes',
      'electron/formats',
      'electron/gazette',
      'electron/import',
      'electron/library',
      'shared',
    ],
    marker: 'out/library.json',
    made: () => existsSync(LIBRARY) && String(statSync(LIBRARY).size) === readSize(),
    make: build,
  });
}

async function build() {
  // Built beside its place and put there whole, so that an interrupted build leaves the older library as it was.
  const unfinished = `${LIBRARY}.new`;
  const leftovers = ['', '-wal', '-shm', '-journal'].map((suffix) => unfinished + suffix);
  for (const path of leftovers) rmSync(path, { force: true });
  say('Building the library from resources/gazettes/');
  const began = performance.now();
  const args = [
    inProject('out', 'main', 'cli.cjs'),
    'build',
    '--library',
    unfinished,
    inProject('resources', 'gazettes'),
  ];
  let code;
  try {
    code = await hand(process.execPath, args, { cwd: projectRoot, stdoutTo: 'stderr' });
    if ((code !== 0 && code !== SOME_REFUSED) || !existsSync(unfinished)) {
      throw new SetupError(
        'The library could not be built from resources/gazettes/; the lines above say why.',
        '无法用 resources/gazettes/ 建立资料库，原因见上文。',
      );
    }
    rmSync(SIZE, { force: true });
    renameSync(unfinished, LIBRARY);
    writeFileSync(SIZE, String(statSync(LIBRARY).size));
  } finally {
    for (const path of leftovers) rmSync(path, { force: true });
  }
  say(`The library is built: done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (code === 0) return true;
  // The others can be read all the same. It is built and said again at each start, until the files are mended.
  say(
    'Not all of resources/gazettes/ could be read, see above. / resources/gazettes/ 中有文件未能读取，见上文。',
  );
  return false;
}

function readSize() {
  try {
    return readFileSync(SIZE, 'utf8');
  } catch {
    return undefined;
  }
}
