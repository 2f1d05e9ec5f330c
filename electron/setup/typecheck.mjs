// @ts-check
/**
 * Type-checks the program once for each process and layer, because what a file may use (DOM, Node, neither)
 * is decided by the tsconfig it is compiled under. Two compilers run at a time: each takes about 300 MB.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const projects = [
  'shared/tsconfig.json',
  'electron/gazette/tsconfig.json',
  'electron/tsconfig.shell.json',
  'electron/tsconfig.preload.json',
  'electron/tsconfig.data.json',
  'electron/tsconfig.json',
  'electron/setup/tsconfig.json',
  'renderer/tsconfig.json',
  'test/tsconfig.json',
];

/** @param {string} project @returns {Promise<boolean>} */
function check(project) {
  return new Promise((resolve) => {
    const compiler = spawn(process.execPath, [tsc, '--project', project], { cwd: root, stdio: 'inherit' });
    compiler.on('close', (code) => {
      if (code !== 0) console.error(`typecheck: ${project} has errors`);
      resolve(code === 0);
    });
  });
}

const queue = [...projects];
/** @type {boolean[]} */
const outcomes = [];
await Promise.all(
  [0, 1].map(async () => {
    for (let project = queue.shift(); project; project = queue.shift()) outcomes.push(await check(project));
  }),
);
if (outcomes.includes(false)) process.exit(1);
console.log(`typecheck: ${projects.length} projects, no errors`);
