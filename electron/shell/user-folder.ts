import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';

/** Makes the folder of a person's data, readable by nobody else, and tries whether it can be written. */
export function prepareUserFolder(folder: string): Result<null> {
  const probe = join(folder, `.write-test-${String(process.pid)}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '', { mode: 0o600 });
    rmSync(probe);
    return succeed(null);
  } catch (error) {
    return fail({ code: 'file-unwritable', file: folder, reason: errorCode(error) });
  }
}
