import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { GazetteApi } from '../../shared/contract';
import type { Annotation } from '../../shared/model/annotation';
import type { Result } from '../../shared/result';
import { listStates } from '../../electron/notebook/annotations';
import { readNotebook } from '../../electron/notebook/read-notebook';
import { verifyNotebook } from '../../electron/notebook/verify-notebook';
import { line } from '../bench/rounds';
import { launchReader } from '../e2e/reader-app';
import { Random } from '../random';

declare const window: { readonly gazette: GazetteApi; told: (id: string, count: number) => Promise<void> };

const seed = Number(process.env['GAZETTE_TORTURE_SEED'] ?? 2026);
/** Each takes some seconds: two kills of the data process, which the shell would not start a third time, and one of all. */
const launches = Number(process.env['GAZETTE_TORTURE_LAUNCHES'] ?? 100);
const dataKillsEach = 2;
/** Milliseconds of writing before a kill. */
const longest = 1500;
/** Loops that write at the same time. */
const writers = 3;

test(`loses nothing when the data process and the whole program are killed`, async () => {
  const userData = mkdtempSync(join(tmpdir(), 'gazette-torture-window-'));
  const random = new Random(seed);
  /** How often each annotation was acknowledged to have been changed: the number is its note. */
  const acknowledged = new Map<string, number>();
  const lost: string[] = [];
  const damaged: string[] = [];
  let told = 0;
  let dataKills = 0;
  try {
    for (let launch = 1; launch <= launches; launch += 1) {
      const { app, page, electron } = await launchReader(userData);
      const ended = once(electron, 'exit');
      await page.exposeFunction('told', (id: string, count: number) => {
        told += 1;
        acknowledged.set(id, Math.max(acknowledged.get(id) ?? 0, count));
      });
      await startWriting(page);
      for (let kill = 1; kill <= dataKillsEach; kill += 1) {
        await pause(random.below(longest));
        await killDataProcess(app);
        dataKills += 1;
        const due = new Map(acknowledged);
        lost.push(
          ...behind(due, await notesInWindow(page)).map(
            (id) => `launch ${String(launch)}, data process: ${id}`,
          ),
        );
      }
      await pause(random.below(longest));
      for (const pid of await processesOf(app)) kill(pid);
      await ended;
      const file = join(userData, 'notebook.sqlite');
      const states = await readNotebook(file, listStates);
      if (states.ok) {
        const there = new Map(states.value.map(({ id, note }) => [id, Number(note)]));
        lost.push(...behind(acknowledged, there).map((id) => `launch ${String(launch)}: ${id}`));
      } else damaged.push(`launch ${String(launch)}: ${states.error.code}`);
      const verified = await verifyNotebook(file, join(userData, 'backups'));
      if (verified.ok)
        damaged.push(
          ...verified.value.flaws.map(({ kind, where }) => `launch ${String(launch)}: ${kind} ${where}`),
        );
    }
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
  const detail = `${String(dataKills)} × kill -9 of the data process, ${String(launches)} × of every process of the program; ${String(told)} changes told to the page`;
  const lines = [
    line('acknowledged changes lost by the window', lost.length, { atMost: 0 }, lost[0] ?? detail),
    line('databases that the window left damaged', damaged.length, { atMost: 0 }, damaged[0] ?? detail),
    line(
      'changes told between two kills',
      told / (dataKills + launches),
      { atLeast: 5 },
      'or nothing was under way',
    ),
  ];
  console.log(`\nseed ${String(seed)}\n${lines.join('\n')}`);
  expect(lines.filter((text) => text.startsWith('FALLS SHORT'))).toEqual([]);
});

/** Makes notes and changes them, without a pause, until the page is gone. Each call that fails is one that was not told. */
async function startWriting(page: Page): Promise<void> {
  await page.evaluate((loops) => {
    const write = async (): Promise<void> => {
      let mine: string | null = null;
      for (let count = 1; ; count += 1) {
        const note = String(count);
        const kept: Result<Annotation> =
          mine === null
            ? await window.gazette.createAnnotation({ kind: 'note', selectors: [], about: null, note })
            : await window.gazette.changeAnnotation({ id: mine, note });
        if (kept.ok) {
          mine = count % 20 === 0 ? null : kept.value.id;
          await window.told(kept.value.id, count);
          if (mine === null) count = 0;
        } else await new Promise((again) => setTimeout(again, 20));
      }
    };
    for (let loop = 0; loop < loops; loop += 1) void write();
  }, writers);
}

/** The number of each note as the window has it, as soon as it has any. */
async function notesInWindow(page: Page): Promise<ReadonlyMap<string, number>> {
  const notes = await page.evaluate(async () => {
    for (;;) {
      const listed = await window.gazette.listAnnotations({ document: null });
      if (listed.ok) return listed.value.map(({ id, note }) => [id, Number(note)] as const);
      await new Promise((again) => setTimeout(again, 20));
    }
  });
  return new Map(notes);
}

/** Ids of annotations that are not there, or as they were before. */
function behind(due: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>): readonly string[] {
  return [...due].filter(([id, count]) => (there.get(id) ?? 0) < count).map(([id]) => id);
}

async function killDataProcess(app: ElectronApplication): Promise<void> {
  const pid = await app.evaluate(({ app: main }) => {
    const data = main
      .getAppMetrics()
      .find(({ name, serviceName }) => name === 'Gazette data' || serviceName === 'Gazette data');
    return data?.pid;
  });
  if (pid === undefined) throw new Error('No data process is running.');
  kill(pid);
}

/** Its main process first: nobody is to start the others again. */
function processesOf(app: ElectronApplication): Promise<readonly number[]> {
  return app.evaluate(({ app: main }) => [process.pid, ...main.getAppMetrics().map(({ pid }) => pid)]);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended with its parent.
  }
}
