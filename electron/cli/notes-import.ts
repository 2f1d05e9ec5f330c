import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { conflictChoices, type ConflictChoice, type MergePreview } from '../../shared/model/notes-exchange';
import { FailureError, succeed, type Result } from '../../shared/result';
import { libraryFollower } from '../data/library-now';
import { notesMerger, type NotesMerger } from '../data/notes-merger';
import { withDatabase } from '../files/open-database';
import { openLibraryFile, type ReadableLibrary } from '../library/library-file';
import { makeEdit } from '../notebook/edits';
import { migrate } from '../notebook/migrate';
import { openNotes, type OpenNotes } from '../notebook/open-notes';
import type { ReadableNotebook } from '../notebook/open-notebook';
import { readNotebook } from '../notebook/read-notebook';
import { ownLibrary } from './library-place';
import type { NotesCommand } from './notes-command';
import { printImport } from './notes-import-report';
import { backupsBeside, ownNotebook } from './notes-place';
import { refuse, type ExitCode } from './output';

interface ImportOptions {
  readonly file: string;
  readonly notebook: string;
  readonly library: ReadableLibrary | null;
  readonly conflicts: ConflictChoice;
  readonly json: boolean;
}

/**
 * `gazette notes import FILE`: merges notes from JSON-LD, a journal or a backup into the notes, after a backup of them.
 * 0 when all of the file was understood, 2 when some of it, or the file, was not, or another process keeps the notes.
 */
export const notesImport: NotesCommand = {
  usage: 'import FILE [--notebook FILE] [--library FILE] [--conflicts mine|theirs|both] [--dry-run] [--json]',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        conflicts: { type: 'string', default: 'mine' },
        notebook: { type: 'string' },
        library: { type: 'string' },
      },
    });
    const [file] = positionals;
    const conflicts = conflictChoices.find((choice) => choice === values.conflicts);
    if (file === undefined || positionals.length > 1 || !conflicts) return null;
    const opened = openLibraryFile(values.library ?? ownLibrary());
    const library = typeof opened === 'string' ? null : opened;
    if (!library && values.library !== undefined) return refuse({ code: 'library-unavailable' });
    const notebook = resolve(values.notebook ?? ownNotebook());
    const options: ImportOptions = { file: resolve(file), notebook, library, conflicts, json: values.json };
    try {
      return values['dry-run'] ? await tryOut(options) : await merge(options);
    } finally {
      library?.close();
    }
  },
};

/** Says what would be done. Only reads the notes, also while a window has them open. */
async function tryOut(options: ImportOptions): Promise<ExitCode> {
  const preview = (db: ReadableNotebook): Result<MergePreview> =>
    mergerOf(db, null, options.library).previewFile(options.file);
  let previewed: Result<Result<MergePreview>>;
  if (existsSync(options.notebook)) previewed = await readNotebook(options.notebook, preview);
  else {
    previewed = withDatabase(':memory:', {}, (none) => {
      migrate(none);
      return succeed(preview(none));
    });
  }
  if (!previewed.ok) return refuse(previewed.error);
  if (!previewed.value.ok) return refuse(previewed.value.error);
  return printImport(previewed.value.value, null, options.json);
}

async function merge({ file, notebook, library, conflicts, json }: ImportOptions): Promise<ExitCode> {
  const hear = { noticed: () => undefined, backedUp: () => undefined };
  const notes = openNotes({ notebookFile: notebook, backupsFolder: backupsBeside(notebook) }, hear);
  if (!notes.ok) return refuse(notes.error);
  try {
    const merger = mergerOf(notes.value.db, notes.value, library);
    const preview = merger.previewFile(file);
    if (!preview.ok) return refuse(preview.error);
    const report = await merger.apply({ merge: preview.value.id, conflicts, each: [] });
    return report.ok ? printImport(preview.value, report.value, json) : refuse(report.error);
  } catch (error) {
    if (error instanceof FailureError) return refuse(error.failure);
    throw error;
  } finally {
    notes.value.close();
  }
}

/** `notes`: null where nothing is to be changed. */
function mergerOf(
  db: ReadableNotebook,
  notes: OpenNotes | null,
  library: ReadableLibrary | null,
): NotesMerger {
  const keeping = (): OpenNotes => {
    if (!notes) throw new Error('Nothing is to be changed in these notes.');
    return notes;
  };
  return notesMerger(
    { notebook: () => db, keeping, libraryNow: libraryFollower(() => library) },
    {
      backupsFolder: '',
      keeper: {
        make: (kind, changes) => {
          const now = new Date();
          const made = makeEdit(keeping().db, kind, changes, now);
          keeping().kept(made, now);
          return made;
        },
      },
      backUp: () => keeping().backups.make('merge'),
      announceSearches: () => undefined,
      mostEntries: Number.POSITIVE_INFINITY,
    },
  );
}
