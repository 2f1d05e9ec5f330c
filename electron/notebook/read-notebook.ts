import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';
import { isDamage } from './check-notebook';
import type { ReadableNotebook } from './open-notebook';
import { openToRead } from './open-to-read';

/** Has the notes read as they are at this moment, and changes nothing. Fails as `openToRead` does. */
export async function readNotebook<Value>(
  file: string,
  read: (db: ReadableNotebook) => Value | Promise<Value>,
): Promise<Result<Value>> {
  const opened = openToRead(file);
  if (!opened.ok) return opened;
  try {
    return succeed(await read(opened.value));
  } catch (error) {
    if (isDamage(error)) return fail({ code: 'file-damaged', file: basename(file), format: 'SQLite' });
    return fail({ code: 'file-unreadable', file: basename(file), reason: errorCode(error) });
  } finally {
    opened.value.close();
  }
}
