import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AnnotationState } from '../../shared/model/annotation';
import type { Failure } from '../../shared/result';
import { notesKeeper } from '../../electron/data/notes-keeper';
import { listStates } from '../../electron/notebook/annotations';
import { openNotes, type OpenNotes } from '../../electron/notebook/open-notes';
import { FailureError } from '../../shared/result';
import { Random } from '../random';
import { randomAnnotation } from './random-annotation';
import { smallDisk } from './small-disk';

export interface FullDiskReport {
  /** Annotations that were acknowledged before the disk was full, or was made read-only. */
  readonly acknowledged: number;
  /** What whoever writes is told. */
  readonly told: Failure | null;
  /** What whoever starts the reader then is told; null when it opens. */
  readonly toldOnOpening: Failure | null;
  /** Whether every annotation could still be read while nothing could be written. */
  readonly readable: boolean;
  readonly flaws: readonly string[];
}

/** Writes until the disk is full, or read-only; null where no such disk can be had. */
export function writeOnto(state: 'full' | 'read-only', seed: number): FullDiskReport | null {
  const disk = smallDisk(4);
  if (!disk) return null;
  const places = {
    notebookFile: join(disk.folder, 'notebook.sqlite'),
    backupsFolder: join(disk.folder, 'backups'),
  };
  const flaws: string[] = [];
  let notes: OpenNotes | null = null;
  try {
    notes = open(places);
    const { db, kept } = notes;
    const keeper = notesKeeper({
      ...{ notebook: () => db, kept, announce: () => undefined },
      index: { changed: () => undefined },
    });
    const random = new Random(seed);
    const acknowledged: AnnotationState[] = [];
    let told: Failure | null = null;
    for (let count = 0; told === null && count < 20_000; count += 1) {
      if (state === 'read-only' && count === 50) disk.remount('ro');
      const after = randomAnnotation(random, new Date());
      try {
        keeper.make('create', [{ id: after.id, before: null, after }]);
        acknowledged.push(after);
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        told = error.failure;
      }
    }
    const readable = sameStates(listStates(db), acknowledged);
    if (state === 'full') fill(disk.folder);
    close(notes);
    notes = null;
    const opened = openNotes(places, { noticed: () => undefined, backedUp: () => undefined });
    if (opened.ok) close(opened.value);
    disk.remount(state === 'full' ? 'size=64m' : 'rw');
    notes = open(places);
    if (!sameStates(listStates(notes.db), acknowledged)) flaws.push('not every annotation is there');
    const damage = notes.notices();
    if (damage.length > 0) flaws.push(JSON.stringify(damage));
    const more = randomAnnotation(random, new Date());
    notes.kept([{ id: more.id, before: null, after: more }], new Date());
    return {
      acknowledged: acknowledged.length,
      told,
      toldOnOpening: opened.ok ? null : opened.error,
      readable,
      flaws,
    };
  } finally {
    if (notes) close(notes);
    disk.remove();
  }
}

function open(places: Parameters<typeof openNotes>[0]): OpenNotes {
  const opened = openNotes(places, { noticed: () => undefined, backedUp: () => undefined });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** Closing says nothing to anyone: it must not fail. */
function close(notes: OpenNotes): void {
  notes.close();
}

/** Leaves not a byte. */
function fill(folder: string): void {
  const file = join(folder, 'other.bin');
  for (const size of [1 << 16, 1 << 12, 1]) {
    for (;;) {
      const before = existsSync(file) ? readFileSync(file).length : 0;
      try {
        writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
      if (readFileSync(file).length === before) break;
    }
  }
}

function sameStates(there: readonly AnnotationState[], due: readonly AnnotationState[]): boolean {
  const here = new Map(there.map((state) => [state.id, state]));
  return here.size === due.length && due.every((state) => isDeepStrictEqual(here.get(state.id), state));
}
