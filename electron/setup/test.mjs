// @ts-check
// `npm test`: prepares what is missing and runs every check, whatever the ones before have found.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { discard, temporaryFolder } from './cache.mjs';
import { hand } from './child.mjs';
import { needsVirtualDisplay, requireDisplay, startVirtualDisplay } from './display.mjs';
import { enter } from './entry.mjs';
import { npmCommand } from './npm.mjs';
import { projectRoot } from './project.mjs';
import { prepareAll } from './steps.mjs';
import { countCheck, countPlaywright, countVitest, sum, summaryLine, withExit } from './test-counts.mjs';

// 128 and the number of SIGHUP, SIGINT or SIGTERM.
const STOPPED = [129, 130, 143];

await enter(async () => {
  const virtual = needsVirtualDisplay(process.platform, process.env);
  await requireDisplay();
  const electron = await prepareAll({ needsVirtualDisplay: virtual });
  const reports = temporaryFolder(tmpdir());
  const unitReport = join(reports, 'unit.json');
  const windowReport = join(reports, 'e2e.json');
  const display = virtual ? await startVirtualDisplay() : undefined;
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    ...display?.env,
    GAZETTE_ELECTRON: electron.executable,
    GAZETTE_ELECTRON_VERSION: electron.version,
    PLAYWRIGHT_JSON_OUTPUT_FILE: windowReport,
  };
  delete env.ELECTRON_RUN_AS_NODE;
  const parts = [];
  try {
    parts.push(await part('Types', ['typecheck'], env, countCheck));
    parts.push(await part('Lint', ['lint'], env, countCheck));
    parts.push(await part('Format', ['format:check'], env, countCheck));
    const unit = [
      'test:unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ];
    parts.push(await part('Unit tests', unit, env, (code) => withExit(read(unitReport, countVitest), code)));
    const e2e = ['test:e2e', '--', '--reporter=list,json'];
    parts.push(
      await part(`End-to-end tests on Electron ${electron.version}`, e2e, env, (code) =>
        withExit(read(windowReport, countPlaywright), code),
      ),
    );
  } finally {
    display?.stop();
    discard(reports);
  }
  const total = sum(parts.map(({ counts }) => counts));
  print('');
  for (const { name, counts, seconds } of parts)
    print(`  ${name}: ${summaryLine(counts)} in ${seconds.toFixed(1)} s`);
  print(`  Electron ${electron.version} (${electron.origin}), Node ${process.versions.node}`);
  print(summaryLine(total));
  return total.failed === 0 ? 0 : 1;
});

/**
 * Runs one script of package.json on this terminal.
 * @param {string} name
 * @param {string[]} script its name and arguments, as for `npm run`
 * @param {NodeJS.ProcessEnv} env
 * @param {(exitCode: number) => import('./test-counts.mjs').Counts} count
 */
async function part(name, script, env, count) {
  print(`\n── ${name}`);
  const began = performance.now();
  const npm = npmCommand();
  const code = await hand(npm.command, [...npm.args, 'run', '--silent', ...script], {
    cwd: projectRoot,
    env,
  });
  // Stopped by hand: the parts that are left are not wanted.
  if (STOPPED.includes(code)) process.exit(code);
  const seconds = (performance.now() - began) / 1000;
  return { name, counts: count(code), seconds };
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => import('./test-counts.mjs').Counts} count
 */
function read(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
