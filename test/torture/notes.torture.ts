import { afterAll, beforeAll, expect, it } from 'vitest';
import { line } from '../bench/rounds';
import { fillDisk, forbidWriting, type DiskReport } from './full-disk';
import { killExports } from './kill-exports';
import { killMigrations } from './kill-migrations';
import { killWriters } from './kill-writers';
import { tearPages } from './torn-pages';
import { buildVictims } from './victims';

const seed = Number(process.env['GAZETTE_TORTURE_SEED'] ?? 2026);
const kills = Number(process.env['GAZETTE_TORTURE_KILLS'] ?? 300);
const lines: string[] = [`seed ${String(seed)} (GAZETTE_TORTURE_SEED asks for another)`];

beforeAll(buildVictims);
afterAll(() => {
  console.log(lines.join('\n'));
});

/** Adds a line to the table. One that falls short ends the run with a failure, after all the others. */
function report(...told: Parameters<typeof line>): void {
  const text = line(...told);
  lines.push(text);
  expect.soft(text).not.toMatch(/^FALLS SHORT/u);
}

const none = { atMost: 0 };
const firstOf = (flaws: readonly string[], otherwise: string): string => flaws[0] ?? otherwise;

it(`writes, and is killed ${String(kills)} times`, async () => {
  const { edits, lost, damaged } = await killWriters(kills, seed);
  const detail = `${String(kills)} × kill -9 of a process that writes, ${edits.toLocaleString('en')} edits acknowledged`;
  report('acknowledged changes lost', lost.length, none, firstOf(lost, detail));
  report('damaged databases, journals or backups', damaged.length, none, firstOf(damaged, detail));
  report('edits acknowledged between two kills', edits / kills, { atLeast: 5 }, 'or nothing was under way');
});

it('has every page torn', async () => {
  for (const withJournal of [true, false]) {
    const { pages, tears, detected, harmless, lost } = await tearPages(Infinity, withJournal, seed);
    const detail = `${String(tears)} tears of ${String(pages)} pages: ${String(detected)} detected, ${String(harmless)} of bytes that say nothing`;
    report(
      withJournal ? 'lost to a torn page' : 'of before the backup lost to a torn page, without the journal',
      ...[lost.length, none, firstOf(lost, detail)],
    );
    if (withJournal) {
      const missed = tears - detected - harmless;
      report('torn pages that were not noticed', missed, none, detail);
    }
  }
});

it('is killed in the midst of migrations', async () => {
  for (const from of [0, 1, 2]) {
    const { leftAt, flaws } = await killMigrations(from, 20, seed + from);
    const left = Object.entries(leftAt).map(([what, count]) => `${what}: ${String(count)}`);
    const what = `notes lost or half migrated from version ${String(from)}`;
    report(what, flaws.length, none, firstOf(flaws, `20 × kill -9, left at ${left.join(', ')}`));
  }
});

it('is killed while it exports', async () => {
  const { kills: times, files, partial } = await killExports(100, seed);
  const detail = `${String(times)} × kill -9, ${String(files)} different whole files found`;
  report('partial files of an export', partial.length, none, firstOf(partial, detail));
});

it('writes until the disk is full', () => {
  reportDisk('full', fillDisk(seed));
});

it('starts where nothing may be written', () => {
  reportDisk('read-only', forbidWriting(seed));
});

function reportDisk(state: string, disk: DiskReport | null): void {
  const [lost, clear] = [`lost on a disk that is ${state}`, `clear error on a disk that is ${state}`];
  if (!disk) {
    for (const what of [lost, clear]) {
      report(what, null, none, 'not run: only root on Linux can mount a small disk');
    }
    return;
  }
  const { acknowledged, told, readable, flaws } = disk;
  report(lost, flaws.length, none, firstOf(flaws, `${String(acknowledged)} annotations acknowledged`));
  const isClear = told?.code === 'file-unwritable' && readable;
  report(
    clear,
    isClear ? 1 : 0,
    { atLeast: 1 },
    `${JSON.stringify(told)}; notes can be read: ${String(readable)}`,
  );
}
