import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { AnnotationState } from '../../shared/model/annotation';
import type { ItemProblem } from '../../shared/model/notes-exchange';
import type { SavedSearch } from '../../shared/model/search';
import { fail, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';
import { listStates } from './annotations';
import type { ReadableNotebook } from './open-notebook';
import { readAnnotations } from './read-annotations';
import { readBackup } from './read-backup';
import { listKeptPlaces, type KeptPlace } from './reading-places';
import { listSavedSearches } from './saved-searches';

/** What a file or backup brings. */
export interface NotesBrought {
  readonly states: readonly AnnotationState[];
  readonly searches: readonly SavedSearch[];
  readonly places: readonly KeptPlace[];
  readonly problems: readonly ItemProblem[];
}

const largestMegabytes = 200;
const megabyte = 1_000_000;
/** The first bytes of every SQLite database. */
const databaseMark = 'SQLite format 3\0';

/**
 * Reads a file of notes: W3C Web Annotations as JSON-LD, a journal, or a backup of this program's. The file is not
 * changed. Fails with `file-unreadable`, `file-too-large`, `file-empty`, `backup-unreadable`, and with
 * `notes-unreadable` for a file that brings no annotation that could be understood.
 */
export function readNotesFile(file: string): Result<NotesBrought> {
  const name = basename(file);
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    const megabytes = Math.ceil(size / megabyte);
    if (megabytes > largestMegabytes)
      return fail({ code: 'file-too-large', file: name, megabytes, limit: largestMegabytes });
    bytes = readFileSync(file);
  } catch (error) {
    return fail({ code: 'file-unreadable', file: name, reason: errorCode(error) });
  }
  if (bytes.length === 0) return fail({ code: 'file-empty', file: name });
  if (bytes.subarray(0, databaseMark.length).toString('latin1') === databaseMark)
    return readBackup(file, notesIn);
  const text = decoded(bytes);
  if (text === null) return fail({ code: 'notes-unreadable', file: name, detail: 'UTF-8' });
  const read = readAnnotations(text);
  if (!read) return fail({ code: 'notes-unreadable', file: name, detail: 'JSON' });
  if (read.states.length === 0 && read.problems.length > 0)
    return fail({ code: 'notes-unreadable', file: name, detail: 'W3C Annotation' });
  return succeed({ ...read, searches: [], places: [] });
}

/** Everything that a merge takes from a notes database. */
export function notesIn(db: ReadableNotebook): NotesBrought {
  return {
    ...{ states: listStates(db), searches: listSavedSearches(db), places: listKeptPlaces(db) },
    problems: [],
  };
}

/** UTF-8, with or without a mark at its head; null for other bytes, which would become other words. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
