import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { SourceText } from '../../shared/model/source';
import { fail, succeed, type Result } from '../../shared/result';
import { readPlainText } from './plain-text';

type Reader = (bytes: Uint8Array, file: string) => Result<SourceText> | Promise<Result<SourceText>>;

/** One reader for each file extension; a further format is a further line here. */
const readers: ReadonlyMap<string, Reader> = new Map([['.txt', readPlainText]]);

/**
 * The decoded lines of a gazette file. It blocks while it reads the bytes. Failures: file-unreadable (absent, a folder, no permission), format-unknown, file-empty,
 * encoding-unknown.
 */
export async function readSource(path: string): Promise<Result<SourceText>> {
  const file = basename(path);
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const reader = readers.get(extname(path).toLowerCase());
  if (!reader) return fail({ code: 'format-unknown', file });
  if (bytes.value.length === 0) return fail({ code: 'file-empty', file });
  return await reader(bytes.value, file);
}

function readBytes(path: string): Result<Uint8Array> {
  try {
    return succeed(readFileSync(path));
  } catch (error) {
    return fail({ code: 'file-unreadable', file: basename(path), reason: reasonOf(error) });
  }
}

/** The system's code, such as ENOENT or EISDIR, without the path that its message would show. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return String(error);
}
