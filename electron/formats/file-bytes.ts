import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';
import { containerOf, type Container } from './file-kind';

const megabyte = 1024 * 1024;

/** Most megabytes that a file may have, by what it is. Real ones have a tenth of it. */
const mostMegabytes: Readonly<Record<Container, number>> = { text: 20, zip: 50, ole: 50, pdf: 200 };

export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly container: Container;
}

/**
 * The bytes of a regular file, also behind a symbolic link; blocks while it reads. Failures: those of
 * {@link admittedAs}.
 */
export function readBytes(path: string): Result<FileBytes> {
  const container = admittedAs(path);
  if (!container.ok) return container;
  try {
    return succeed({ bytes: readFileSync(path), container: container.value });
  } catch (error) {
    return unreadable(path, errorCode(error));
  }
}

/**
 * What a file is by its beginning, which is all of it that is read, when its size is in the limits. Failures:
 * file-unreadable (absent, no permission, a folder, a device), file-empty, file-too-large.
 */
export function admittedAs(path: string): Result<Container> {
  const file = basename(path);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return unreadable(path, stats.isDirectory() ? 'EISDIR' : 'not a file');
    if (stats.size === 0) return fail({ code: 'file-empty', file });
    const container = containerOf(readBeginning(path));
    const limit = mostMegabytes[container];
    if (stats.size > limit * megabyte) {
      return fail({ code: 'file-too-large', file, megabytes: Math.ceil(stats.size / megabyte), limit });
    }
    return succeed(container);
  } catch (error) {
    return unreadable(path, errorCode(error));
  }
}

function unreadable(path: string, reason: string): Result<never> {
  return fail({ code: 'file-unreadable', file: basename(path), reason });
}

function readBeginning(path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const beginning = new Uint8Array(8);
    return beginning.subarray(0, readSync(handle, beginning));
  } finally {
    closeSync(handle);
  }
}
