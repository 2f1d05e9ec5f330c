import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listBackups, thinBackups } from '../notebook/list-backups';
import { makeBackup } from '../notebook/make-backup';
import { readNotebook } from '../notebook/read-notebook';
import type { NotesCommand } from './notes-command';
import { backupsBeside, ownNotebook } from './notes-place';
import { printJson, printLine, refuse, type ExitCode } from './output';

/**
 * `gazette notes backup`: makes a backup and prints where it is; with `--list` prints those that are there, newest first.
 * Also while a window is open. In the reader's own folder of backups, those that are too many go; in any other, none.
 */
export const notesBackup: NotesCommand = {
  usage: 'backup [--notebook FILE] [--to FOLDER] [--list] [--json]',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        notebook: { type: 'string' },
        to: { type: 'string' },
        list: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 0) return null;
    const notebook = resolve(values.notebook ?? ownNotebook());
    const folder = values.to === undefined ? backupsBeside(notebook) : resolve(values.to);
    if (values.list) return list(folder, values.json);
    return await make(notebook, folder, { json: values.json, isOwn: values.to === undefined });
  },
};

function list(folder: string, json: boolean): ExitCode {
  const backups = listBackups(folder, new Map());
  if (json) printJson({ folder, backups });
  else {
    for (const { made, reason, annotations, bytes, name } of backups) {
      printLine([made, reason, String(annotations ?? '?'), String(bytes), name].join('\t'));
    }
  }
  return backups.some(({ annotations }) => annotations === null) ? 2 : 0;
}

async function make(
  notebook: string,
  folder: string,
  { json, isOwn }: { readonly json: boolean; readonly isOwn: boolean },
): Promise<ExitCode> {
  const now = new Date();
  const read = await readNotebook(notebook, (db) => makeBackup(db, folder, 'request', now));
  if (!read.ok) return refuse(read.error);
  if (!read.value.ok) return refuse(read.value.error);
  if (isOwn) thinBackups(folder, now);
  const backup = read.value.value;
  const file = join(folder, backup.name);
  if (json) printJson({ file, ...backup });
  else printLine(file);
  return 0;
}
