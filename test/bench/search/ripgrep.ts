import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadableLibrary } from '../../../electron/library/library-file';
import { passagesOf } from './passages';

/** The reading texts as plain files. */
export interface PlainTexts {
  readonly folder: string;
}

export const howToGetRipgrep =
  'needs ripgrep; Debian: apt-get install ripgrep, macOS: brew install ripgrep, Windows: winget install BurntSushi.ripgrep.MSVC';

/** One file an issue, as people keep gazettes. ripgrep reads many files at once, one big file by one thread. */
export function writePlainTexts(db: ReadableLibrary, folder: string): void {
  mkdirSync(folder);
  const texts: string[] = [];
  let current: number | null = null;
  const put = (): void => {
    if (current === null) return;
    writeFileSync(join(folder, `${String(current).padStart(5, '0')}.txt`), texts.join(''));
    texts.length = 0;
  };
  for (const { issue, text } of passagesOf(db)) {
    if (issue !== current) put();
    current = issue;
    texts.push(`${text}\n`);
  }
  put();
}

/** The version of ripgrep on this machine; null when there is none. */
export function ripgrepVersion(): string | null {
  const { status, stdout } = spawnSync('rg', ['--version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0] ?? null) : null;
}

export interface Ripgrep {
  /**
   * A whole run of `rg -F --count-matches`: what it takes to read everything, with the least to print. Throws when it
   * fails; that it finds nothing is no failure.
   */
  readonly count: (texts: PlainTexts, word: string) => Promise<number>;
  readonly close: () => void;
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the process that runs ripgrep; a message there and back takes less than a hundredth of a run. */
export function startRipgrep(): Ripgrep {
  const runner = fork(join(import.meta.dirname, 'ripgrep-runner.mjs'), [], { execArgv: [] });
  return {
    count: async ({ folder }, word) => {
      const answer = once(runner, 'message');
      runner.send(['--no-config', '-F', '--count-matches', '--no-filename', '--', word, folder]);
      const [{ status, stdout, stderr }] = (await answer) as [Run];
      if (status !== 0 && status !== 1) throw new Error(`ripgrep: ${stderr}`);
      return stdout.split('\n').reduce((sum, count) => sum + Number(count), 0);
    },
    close: () => {
      runner.disconnect();
    },
  };
}
