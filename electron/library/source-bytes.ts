import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { errorCode } from '../files/error-code';
import { fail, succeed, type Result } from '../../shared/result';
import type { KeptSource } from './write-source';

const chunkBytes = 1 << 20;

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 of a file, in hexadecimal, a megabyte at a time. Fails with `file-unreadable`; a pipe or device is no file. */
export function hashFile(path: string): Result<string> {
  try {
    if (!statSync(path).isFile()) throw new Error('no file');
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const handle = openSync(path, 'r');
    try {
      for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
        hash.update(chunk.subarray(0, read));
      }
    } finally {
      closeSync(handle);
    }
    return succeed(hash.digest('hex'));
  } catch (error) {
    return fail({ code: 'file-unreadable', file: basename(path), reason: errorCode(error) });
  }
}

/** The file as it is kept. Fails when it is no longer the one whose hash is given. */
export function keptSource(path: string, hash: string): Result<KeptSource> {
  const file = basename(path);
  try {
    const bytes = readFileSync(path);
    if (sha256(bytes) !== hash) throw new Error('changed while it was read');
    return succeed({ fileName: file, sha256: hash, size: bytes.length, compressed: compress(bytes) });
  } catch (error) {
    return fail({ code: 'file-unreadable', file, reason: errorCode(error) });
  }
}

/** Text shrinks to a fifth, as quickly as it is written; a higher quality takes ten times as long for a tenth less. */
function compress(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/**
 * The bytes of a kept source; null when they are not those that were kept.
 *
 * @param size in bytes, which bounds what a damaged file could unpack to
 */
export function keptBytes(compressed: Uint8Array, hash: string, size: number): Buffer | null {
  try {
    const bytes = brotliDecompressSync(compressed, { maxOutputLength: Math.max(1, size) });
    return sha256(bytes) === hash ? bytes : null;
  } catch {
    return null;
  }
}
