import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { errorCode } from '../files/error-code';
import { readSource } from '../formats/read-source';
import { parseGazette } from '../gazette/parse-gazette';
import { fail, succeed, type Failure, type Result } from '../../shared/result';
import { createLibrarySchema } from './schema';
import { writeIssue, type KeptSource } from './write-issue';

export interface BuildReport {
  readonly issues: readonly string[];
  /** Files that were passed over, each with its reason. */
  readonly refused: readonly { readonly file: string; readonly failure: Failure }[];
}

/**
 * Builds a library from source files beside its place and puts it there whole: whoever reads the old file goes on
 * reading it, and a build that ends half-way leaves nothing behind. A file that cannot be read is reported and the
 * others go on; when none can be read, no file is written.
 *
 * @param onProgress hears how many of the files are done.
 */
export async function buildLibrary(
  target: string,
  files: readonly string[],
  onProgress: (done: number, total: number) => void,
): Promise<Result<BuildReport>> {
  const temporary = `${target}.${String(process.pid)}.new`;
  try {
    rmSync(temporary, { force: true });
    const db = new Database(temporary);
    const issues: string[] = [];
    const refused: { file: string; failure: Failure }[] = [];
    try {
      // Nothing reads the file before it is whole, and a lost one is built again: no journal is needed.
      db.pragma('journal_mode = OFF');
      db.pragma('synchronous = OFF');
      createLibrarySchema(db);
      onProgress(0, files.length);
      for (const [index, file] of files.entries()) {
        const written = await addFile(db, file);
        if (written.ok) issues.push(written.value);
        else refused.push({ file: basename(file), failure: written.error });
        onProgress(index + 1, files.length);
        // Lets the process hear messages between two files.
        await setImmediate();
      }
      db.exec(`INSERT INTO unit_index(unit_index) VALUES ('optimize'); ANALYZE;`);
    } finally {
      db.close();
    }
    if (issues.length > 0) {
      sync(temporary);
      renameSync(temporary, target);
    } else {
      rmSync(temporary);
    }
    return succeed({ issues, refused });
  } catch (error) {
    rmSync(temporary, { force: true });
    return fail({
      code: 'file-unwritable',
      file: basename(target),
      reason: errorCode(error),
    });
  }
}

async function addFile(db: Database.Database, file: string): Promise<Result<string>> {
  const source = await readSource(file);
  if (!source.ok) return source;
  const parsed = parseGazette(source.value);
  const head = parsed.issue;
  if (!head || parsed.documents.length === 0) return fail({ code: 'format-unknown', file: basename(file) });
  const bytes = readFileSync(file);
  const kept: KeptSource = {
    fileName: basename(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: source.value.encoding ?? source.value.format,
    size: bytes.length,
    compressed: brotliCompressSync(bytes),
  };
  return succeed(db.transaction(() => writeIssue(db, kept, head, parsed))());
}

function sync(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
