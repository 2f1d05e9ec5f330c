import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnnotationState } from '../../../shared/model/annotation';
import type { Change } from '../../../electron/notebook/annotation-state';
import { findStates } from '../../../electron/notebook/annotations';
import type { Clock } from '../../../electron/notebook/backup-keeper';
import { deleteForGood, deletions, makeEdit } from '../../../electron/notebook/edits';
import { journalBeside } from '../../../electron/notebook/journal';
import { openNotes, type OpenNotes } from '../../../electron/notebook/open-notes';

/** A clock that stands still until it is told how much time has gone by. */
export class StillClock implements Clock {
  #now: number;
  #waiting: { readonly at: number; readonly work: () => void }[] = [];

  constructor(start = '2026-09-06T08:00:00.000Z') {
    this.#now = Date.parse(start);
  }

  readonly now = (): Date => new Date(this.#now);

  readonly after = (milliseconds: number, work: () => void): (() => void) => {
    const waiting = { at: this.#now + milliseconds, work };
    this.#waiting.push(waiting);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== waiting);
    };
  };

  /** What is due is done, in its order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((each) => each !== next);
      this.#now = next.at;
      next.work();
    }
    this.#now = end;
  }
}

/** A folder of notes of a test's own, with what the reader keeps in it. */
export class NotesFolder {
  readonly path: string;
  readonly clock = new StillClock();
  /** Bytes. */
  readonly largestJournal = 50_000;
  /** What was announced. */
  readonly heard: string[] = [];

  constructor(path = mkdtempSync(join(tmpdir(), 'notes-'))) {
    this.path = path;
  }

  get files(): { readonly notebookFile: string; readonly backupsFolder: string } {
    return { notebookFile: join(this.path, 'notebook.sqlite'), backupsFolder: join(this.path, 'backups') };
  }

  get journalFile(): string {
    return journalBeside(this.files.notebookFile);
  }

  open(): OpenNotes {
    const opened = this.tryOpen();
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    return opened.value;
  }

  tryOpen(): ReturnType<typeof openNotes> {
    const hear = {
      noticed: () => void this.heard.push('noticed'),
      backedUp: () => void this.heard.push('backedUp'),
    };
    return openNotes(this.files, hear, { clock: this.clock, largestJournal: this.largestJournal });
  }

  /** What a power cut would leave at this moment: a copy of every file. */
  cut(): NotesFolder {
    const copy = new NotesFolder();
    cpSync(this.path, copy.path, { recursive: true });
    return copy;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Writes annotations as an edit does: into the database, then into the journal. */
export function write(
  { db, kept }: OpenNotes,
  states: readonly AnnotationState[],
  now: Date,
): readonly AnnotationState[] {
  const ids = states.map(({ id }) => id);
  const here = new Map(findStates(db, ids).map((state) => [state.id, state]));
  const changes = states.map((after): Change => ({
    id: after.id,
    before: here.get(after.id) ?? null,
    after,
  }));
  kept(makeEdit(db, 'change', changes, now), now);
  return states;
}

export function deleteAll({ db, kept }: OpenNotes, states: readonly AnnotationState[], now: Date): void {
  kept(deletions(states), now);
  deleteForGood(db, states);
}

/** By id, so that two lists can be compared whatever their order. */
export function byId(states: readonly AnnotationState[]): readonly AnnotationState[] {
  return states.toSorted((one, other) => one.id.localeCompare(other.id));
}
