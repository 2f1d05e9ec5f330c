import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AnnotationState } from '../../shared/model/annotation';
import { FailureError, type Failure } from '../../shared/result';
import { notesKeeper } from '../../electron/data/notes-keeper';
import { listStates } from '../../electron/notebook/annotations';
import { notesToRead } from '../../electron/notebook/notes-to-read';
import { openNotebook } from '../../electron/notebook/open-notebook';
import { openNotes, type OpenNotes } from '../../electron/notebook/open-notes';
import { Random } from '../random';
import { randomAnnotation } from './random-annotation';
import { smallDisk, type SmallDisk } from './small-disk';

export interface DiskReport {
  /** Annotations that were acknowledged while the disk could be written. */
  readonly acknowledged: number;
  /** What whoever writes, or starts the reader, is told. */
  readonly told: Failure | null;
  /** Whether every annotation could be read while nothing could be written. */
  readonly readable: boolean;
  /** What was wrong once the disk could be written again. */
  readonly flaws: readonly string[];
}

interface Tried extends Pick<DiskReport, 'told' | 'readable'> {
  readonly acknowledged: readonly AnnotationState[];
}
type Places = Parameters<typeof openNotes>[0];

/** Writes until the disk is full, closes and opens there, and is given room; null where no such disk can be had. */
export function fillDisk(seed: number): DiskReport | null {
  return onSmallDisk((disk, places) => {
    const notes = open(places);
    const { acknowledged, told } = write(notes, seed, 20_000);
    const readable = sameStates(listStates(notes.db), acknowledged);
    fill(disk.folder);
    notes.close();
    const again = startedOn(places, acknowledged);
    disk.remount('size=64m');
    return { acknowledged, told, readable: readable && again.readable };
  });
}

/**
 * Starts where nothing may be written any more, on notes that were closed and on what a power cut left of them; null where
 * no such disk can be had.
 */
export function forbidWriting(seed: number): DiskReport | null {
  return onSmallDisk((disk, places) => {
    const notes = open(places);
    const { acknowledged } = write(notes, seed, 50);
    const cutOff = { notebookFile: join(disk.folder, 'cut-off.sqlite'), backupsFolder: places.backupsFolder };
    for (const companion of ['', '-wal', '-shm']) {
      copyFileSync(places.notebookFile + companion, cutOff.notebookFile + companion);
    }
    notes.close();
    disk.remount('ro');
    const tried = [places, cutOff].map((each) => startedOn(each, acknowledged));
    const kept = openNotebook(cutOff.notebookFile, new Date());
    if (kept.ok) kept.value.db.close();
    disk.remount('rw');
    const [closed] = tried;
    return {
      ...{ acknowledged, told: closed?.told ?? null },
      readable: !kept.ok && tried.every(({ told, readable }) => told && readable),
    };
  });
}

/** Opens notes as the reader does: to be changed, and where they cannot be, to be read. */
function startedOn(
  places: Places,
  acknowledged: readonly AnnotationState[],
): Pick<DiskReport, 'told' | 'readable'> {
  const kept = openNotes(places, unheard);
  if (kept.ok) {
    const readable = sameStates(listStates(kept.value.db), acknowledged);
    kept.value.close();
    return { told: null, readable };
  }
  const read = notesToRead(places, kept.error);
  const readable = read !== null && sameStates(listStates(read.db), acknowledged);
  read?.close();
  return { told: kept.error, readable };
}

/** Has something tried on a disk of 4 MB, after which everything acknowledged has to be there and can be added to. */
function onSmallDisk(trial: (disk: SmallDisk, places: Places) => Tried): DiskReport | null {
  const disk = smallDisk(4);
  if (!disk) return null;
  try {
    const places = {
      notebookFile: join(disk.folder, 'notebook.sqlite'),
      backupsFolder: join(disk.folder, 'backups'),
    };
    const { acknowledged, told, readable } = trial(disk, places);
    const notes = open(places);
    const flaws = notes.notices().map((notice) => JSON.stringify(notice));
    if (!sameStates(listStates(notes.db), acknowledged)) flaws.push('not every annotation is there');
    const more = write(notes, 1, 10);
    if (more.told) flaws.push(JSON.stringify(more.told));
    notes.close();
    return { acknowledged: acknowledged.length, told, readable, flaws };
  } finally {
    disk.remove();
  }
}

/** Makes annotations as the page does, until one is refused or there are so many. */
function write(
  { db, kept }: OpenNotes,
  seed: number,
  most: number,
): { readonly acknowledged: readonly AnnotationState[]; readonly told: Failure | null } {
  const random = new Random(seed);
  const acknowledged: AnnotationState[] = [];
  const keeper = notesKeeper({
    ...{ notebook: () => db, keeping: () => ({ db, kept }), announce: () => undefined },
    index: { changed: () => undefined },
  });
  while (acknowledged.length < most) {
    const after = randomAnnotation(random, new Date());
    try {
      keeper.make('create', [{ id: after.id, before: null, after }]);
    } catch (error) {
      if (error instanceof FailureError) return { acknowledged, told: error.failure };
      throw error;
    }
    acknowledged.push(after);
  }
  return { acknowledged, told: null };
}

const unheard = { noticed: () => undefined, backedUp: () => undefined };

function open(places: Places): OpenNotes {
  const opened = openNotes(places, unheard);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** Leaves not a byte. */
function fill(folder: string): void {
  const file = join(folder, 'other.bin');
  for (const size of [1 << 16, 1 << 12, 1]) {
    for (let before = -1; sizeOf(file) > before;) {
      before = sizeOf(file);
      try {
        writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
      } catch {
        // It is full for this size.
      }
    }
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? readFileSync(file).length : 0;
}

function sameStates(there: readonly AnnotationState[], due: readonly AnnotationState[]): boolean {
  const here = new Map(there.map((state) => [state.id, state]));
  return here.size === due.length && due.every((state) => isDeepStrictEqual(here.get(state.id), state));
}
