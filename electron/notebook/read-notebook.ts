import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fail, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';
import { openDatabase } from '../files/open-database';
import { isDamage } from './check-notebook';
import { migrate, notebookVersion } from './migrate';
import type { Notebook } from './open-notebook';

/**
 * Has the notes read as they are at this moment, also while a window has them open, and changes nothing: no reader of a
 * file in WAL mode hinders its writer. Notes of an older version are read from a migrated copy. Fails with
 * `file-unreadable`, `file-damaged` or `notebook-from-newer-version`.
 */
export async function readNotebook<Value>(
  file: string,
  read: (db: Notebook) => Value | Promise<Value>,
): Promise<Result<Value>> {
  if (!existsSync(file)) return fail({ code: 'file-unreadable', file: basename(file), reason: 'ENOENT' });
  const folder = mkdtempSync(join(tmpdir(), 'gazette-notes-'));
  let db: Notebook | null = null;
  try {
    db = openDatabase(file, { readonly: true, fileMustExist: true, timeout: 5000 }, asItIs);
    const found = Number(db.pragma('user_version', { simple: true }));
    if (found > notebookVersion) {
      return fail({ code: 'notebook-from-newer-version', found, known: notebookVersion });
    }
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return damaged(file);
    if (found < notebookVersion) {
      const copy = join(folder, 'notebook.sqlite');
      db.prepare('VACUUM INTO ?').run(copy);
      db.close();
      db = openDatabase(copy, {}, asItIs);
      migrate(db);
    }
    return succeed(await read(db));
  } catch (error) {
    if (isDamage(error)) return damaged(file);
    return fail({ code: 'file-unreadable', file: basename(file), reason: errorCode(error) });
  } finally {
    db?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function asItIs(db: Notebook): Notebook {
  return db;
}

function damaged(file: string): Result<never> {
  return fail({ code: 'file-damaged', file: basename(file), format: 'SQLite' });
}
