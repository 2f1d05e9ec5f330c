import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Megabytes. */
export interface Memory {
  /** The most that was resident at any time. */
  readonly peak: number;
  /** Resident at the end, pages of files not counted. */
  readonly own: number;
}

const root = resolve(import.meta.dirname, '../../..');
/** Within the project, where the process finds better-sqlite3. */
const folder = resolve(root, 'out/bench');

/** What a process needs that opens the library and searches it for the words; null where /proc does not tell. */
export async function memoryOfSearches(file: string, words: readonly string[]): Promise<Memory | null> {
  if (process.platform !== 'linux') return null;
  await build({
    ...{ root, configFile: false, logLevel: 'warn' },
    build: {
      ...{ ssr: resolve(import.meta.dirname, 'data-process.ts'), outDir: folder, emptyOutDir: true },
      rolldownOptions: {
        external: ['better-sqlite3'],
        output: { format: 'es', entryFileNames: 'data-process.mjs' },
      },
    },
    ssr: { noExternal: true },
  });
  const child = fork(resolve(folder, 'data-process.mjs'), [file, ...words], { execArgv: [] });
  const told = once(child, 'message');
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The process that searches ended with ${String(code)}`);
  });
  const [status] = (await Promise.race([told, ended])) as [string];
  await ended.catch(() => undefined);
  return { peak: megabytes(status, 'VmHWM'), own: megabytes(status, 'RssAnon') };
}

function megabytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1]) / 1024;
}
