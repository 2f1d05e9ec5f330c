import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, succeed, type Failure, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';

/** Where a person's data are, and Chromium's own files. */
export interface UserFolder {
  /** Within the person's folder, so that databases and settings are found there by themselves. */
  readonly browserFolder: string;
  /** Whether Chromium's files are elsewhere, and of no use once the reader has ended. */
  readonly isTemporary: boolean;
}

export type Unwritable = Extract<Failure, { readonly code: 'file-unwritable' }>;

/**
 * Makes the folder of a person's data, readable by nobody else, and tries whether it can be written. Notes in a folder
 * that cannot be are there to be read: Chromium, which has to write, is then given a temporary folder. Fails with
 * `file-unwritable` where there are none either.
 *
 * @param notebookFile the notes in that folder
 * @param temporaryFolder the system's
 */
export function prepareUserFolder(
  folder: string,
  notebookFile: string,
  temporaryFolder: string,
): Result<UserFolder, Unwritable> {
  const probe = join(folder, `.write-test-${String(process.pid)}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '', { mode: 0o600 });
    rmSync(probe);
    return succeed({ browserFolder: join(folder, 'browser'), isTemporary: false });
  } catch (error) {
    const unwritable = fail<Unwritable>({ code: 'file-unwritable', file: folder, reason: errorCode(error) });
    if (!existsSync(notebookFile)) return unwritable;
    try {
      return succeed({
        browserFolder: mkdtempSync(join(temporaryFolder, 'gazette-browser-')),
        isTemporary: true,
      });
    } catch {
      return unwritable;
    }
  }
}
