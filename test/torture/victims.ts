import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';

/** Processes that run the real code of the notes and are to be killed. */
const victims = ['writing', 'migrating', 'exporting'] as const;
export type Victim = (typeof victims)[number];

const root = resolve(import.meta.dirname, '../..');
/** Within the project, where the process finds better-sqlite3. */
const folder = resolve(root, 'out/torture');

/** Bundles the victims; to be done once. */
export async function buildVictims(): Promise<void> {
  await build({
    ...{ root, configFile: false, logLevel: 'warn' },
    build: {
      ...{ ssr: true, outDir: folder, emptyOutDir: true },
      rolldownOptions: {
        input: Object.fromEntries(
          victims.map((name) => [name, resolve(import.meta.dirname, `victim-${name}.ts`)]),
        ),
        external: ['better-sqlite3'],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
    ssr: { noExternal: true },
  });
}

/**
 * Starts a victim and kills it so many milliseconds after it says that it is about to begin. False when it had ended by
 * itself by then.
 */
export async function killWhileItRuns(
  name: Victim,
  args: readonly string[],
  milliseconds: number,
): Promise<boolean> {
  const child = startVictim(name, args);
  const ended = once(child, 'exit');
  await once(child, 'message');
  await Promise.race([pause(milliseconds), ended]);
  const wasRunning = child.exitCode === null && child.kill('SIGKILL');
  await ended;
  if (!wasRunning && child.exitCode !== 0) throw new Error(`${name} ended with ${String(child.exitCode)}`);
  return wasRunning;
}

/** Lets a victim run to its end; milliseconds from when it began. */
export async function runToItsEnd(name: Victim, args: readonly string[]): Promise<number> {
  const child = startVictim(name, args);
  const ended = once(child, 'exit');
  await once(child, 'message');
  const began = performance.now();
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}`);
  return performance.now() - began;
}

function startVictim(name: Victim, args: readonly string[]): ChildProcess {
  return fork(resolve(folder, `${name}.mjs`), [...args], {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
