import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AnnotationState } from '../../shared/model/annotation';
import { listStates } from '../../electron/notebook/annotations';
import { deleteForGood, makeEdit } from '../../electron/notebook/edits';
import { journalBeside, openJournal } from '../../electron/notebook/journal';
import { openNotebook } from '../../electron/notebook/open-notebook';
import { openNotes, type OpenNotes } from '../../electron/notebook/open-notes';
import { Random } from '../random';
import { randomAnnotation, randomNote } from './random-annotation';

const pageSize = 4096;

/** What a power cut may make of a page while it is written, and what an old disk may. */
const tears = {
  'second half zeros': (page: Buffer) => page.fill(0, pageSize / 2),
  'second half random': (page: Buffer, random: Random) => {
    for (let at = pageSize / 2; at < pageSize; at += 1) page[at] = random.below(256);
    return page;
  },
  'all zeros': (page: Buffer) => page.fill(0),
  'second half as it was before': (page: Buffer, _: Random, before: Buffer) => {
    before.copy(page, pageSize / 2, pageSize / 2);
    return page;
  },
} as const;

const tearsByName = Object.entries(tears);

export interface TearReport {
  readonly pages: number;
  readonly tears: number;
  /** Tears that were noticed and mended. */
  readonly detected: number;
  /** Tears of bytes that say nothing: every annotation was as before without mending. */
  readonly harmless: number;
  /** Annotations that were not as they were acknowledged, each with its tear. */
  readonly lost: readonly string[];
}

interface Prepared {
  readonly folder: string;
  /** Every state that was acknowledged, and of these what was so before the last backup. */
  readonly all: readonly AnnotationState[];
  readonly untilBackup: ReadonlyMap<string, AnnotationState>;
  /** The database at the time of the backup. */
  readonly before: Buffer;
}

/**
 * Tears pages of a copy of notes that were not closed, one at a time, and opens it: each page in every way, or in one way
 * after the other where only some pages are torn.
 *
 * @param pages at most so many pages, spread over the file
 * @param withJournal whether the journal is there: with it, everything has to come back; with the backup alone, everything
 *   that had not changed since
 */
export async function tearPages(pages: number, withJournal: boolean, seed: number): Promise<TearReport> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-tears-'));
  try {
    const prepared = await prepare(join(folder, 'notes'), new Random(seed));
    const bytes = readFileSync(join(prepared.folder, 'notebook.sqlite'));
    const inFile = bytes.length / pageSize;
    const step = Math.max(inFile / pages, 1);
    const copy = join(folder, 'copy');
    const report = { pages: 0, tears: 0, detected: 0, harmless: 0, lost: [] as string[] };
    for (let at = 0; at < inFile; at += step) {
      const page = Math.floor(at);
      const ways = step > 1 ? [tearsByName[report.pages % tearsByName.length]] : tearsByName;
      report.pages += 1;
      for (const [name, tear] of ways.flatMap((way) => (way ? [way] : []))) {
        const random = new Random(seed * 1_000_003 + page);
        const torn = Buffer.from(bytes);
        const place = torn.subarray(page * pageSize, (page + 1) * pageSize);
        const before = Buffer.alloc(pageSize);
        prepared.before.subarray(page * pageSize).copy(before, 0, 0, pageSize);
        tear(place, random, before);
        if (torn.equals(bytes)) continue;
        report.tears += 1;
        cpSync(prepared.folder, copy, { recursive: true });
        writeFileSync(join(copy, 'notebook.sqlite'), torn);
        if (!withJournal) rmSync(journalBeside(join(copy, 'notebook.sqlite')));
        const { states, isMended } = openAndRead(copy);
        const wrong = missing(prepared, states, withJournal).map(
          (id) => `page ${String(page + 1)}, ${name}: ${id}`,
        );
        report.lost.push(...wrong);
        if (isMended) report.detected += 1;
        else if (wrong.length === 0) report.harmless += 1;
        rmSync(copy, { recursive: true });
      }
    }
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Notes with a backup and as many changes after it, as a power cut leaves them once they are all in the database. */
async function prepare(folder: string, random: Random): Promise<Prepared> {
  const notes = open(folder);
  const now = new Date('2026-09-06T08:00:00Z');
  const write = (states: readonly AnnotationState[]): void => {
    const made = makeEdit(
      notes.db,
      'change',
      states.map((after) => ({ id: after.id, before: null, after })),
      now,
    );
    notes.kept(made, now);
  };
  write(Array.from({ length: 150 }, () => randomAnnotation(random, now)));
  const made = await notes.backups.make('request');
  if (!made.ok) throw new Error(made.error.code);
  notes.db.pragma('wal_checkpoint(TRUNCATE)');
  const before = readFileSync(join(folder, 'notebook.sqlite'));
  const untilBackup = new Map(listStates(notes.db).map((state) => [state.id, state]));
  const [...old] = untilBackup.values();
  const later = new Date().toISOString();
  write(old.slice(0, 20).map((state) => ({ ...state, note: randomNote(random), modified: later })));
  write(old.slice(20, 30).map((state) => ({ ...state, removed: later })));
  notes.kept(deleteForGood(notes.db, old.slice(30, 35)), new Date());
  write(Array.from({ length: 60 }, () => randomAnnotation(random, new Date())));
  const all = listStates(notes.db);
  notes.db.pragma('wal_checkpoint(TRUNCATE)');
  const cut = `${folder}-cut`;
  cpSync(folder, cut, { recursive: true });
  notes.close();
  return { folder: cut, all, untilBackup, before };
}

function open(folder: string): OpenNotes {
  const opened = openNotes(
    { notebookFile: join(folder, 'notebook.sqlite'), backupsFolder: join(folder, 'backups') },
    { noticed: () => undefined, backedUp: () => undefined },
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

function openAndRead(folder: string): {
  readonly states: readonly AnnotationState[];
  readonly isMended: boolean;
} {
  const file = join(folder, 'notebook.sqlite');
  const second = { backupsFolder: join(folder, 'backups'), journal: openJournal(journalBeside(file)) };
  const opened = openNotebook(file, new Date(), second);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { db, notices } = opened.value;
  const states = listStates(db);
  db.close();
  return { states, isMended: notices.some(({ code }) => code === 'notebook-set-aside') };
}

/** Ids of annotations that are not as they have to be. */
function missing(
  { all, untilBackup }: Prepared,
  there: readonly AnnotationState[],
  withJournal: boolean,
): readonly string[] {
  const here = new Map(there.map((state) => [state.id, state]));
  // Without the journal, what has not changed since the backup has to be as it was; the rest is as the file still says it.
  const due = withJournal ? all : all.filter((state) => isDeepStrictEqual(untilBackup.get(state.id), state));
  const wrong = due.filter((state) => !isDeepStrictEqual(here.get(state.id), state)).map(({ id }) => id);
  const known = new Set(all.map(({ id }) => id));
  return withJournal ? [...wrong, ...[...here.keys()].filter((id) => !known.has(id))] : wrong;
}
