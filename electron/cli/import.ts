import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { FileReader } from '../import/file-reader';
import { importFiles, makeLibrary } from '../library/import-files';
import { openLibrary } from '../library/open-library';
import type { ImportReport } from '../../shared/model/import';
import type { Failure, Result } from '../../shared/result';
import { printReport } from './import-report';
import { refuse, type ExitCode } from './output';
import { progressOn } from './progress';

export interface ImportCommand {
  readonly library: string;
  readonly sources: readonly string[];
  readonly json: boolean;
  readonly reader: FileReader;
}

/** `gazette build --library FILE SOURCE…`: makes a library of files and folders, in place of one that is there. */
export async function build({ library, sources, json, reader }: ImportCommand): Promise<ExitCode> {
  return await cancellable(reader, json, (signal) =>
    makeLibrary(library, absolute(sources), reader.read, { signal, unexpected, onProgress: progress() }),
  );
}

/**
 * `gazette import [--library FILE] SOURCE…`: adds files and folders to a library, and makes it where there is none. An
 * older or damaged one is mended first, as the window does at its start.
 *
 * @param bundledLibrary what the first import into the reader's own library begins with; null for any other
 */
export async function importInto(
  { library, sources, json, reader }: ImportCommand,
  bundledLibrary: string | null,
): Promise<ExitCode> {
  return await cancellable(reader, json, async (signal) => {
    const files = { libraryFile: library, bundledLibrary: bundledLibrary ?? '', gazettesFolder: '' };
    const onProgress = progressOn(process.stderr, 'library');
    const opened = await openLibrary(files, true, { read: reader.read, now: new Date(), onProgress });
    opened.db?.close();
    const options = { signal, unexpected, onProgress: progress() };
    return await importFiles(library, absolute(sources), reader.read, options);
  });
}

/** Ctrl+C ends after the file that is being written, and nothing is left half done. */
async function cancellable(
  reader: FileReader,
  json: boolean,
  work: (signal: AbortSignal) => Promise<Result<ImportReport>>,
): Promise<ExitCode> {
  const cancellation = new AbortController();
  const cancel = (): void => {
    cancellation.abort();
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  try {
    const done = await work(cancellation.signal);
    return done.ok ? printReport(done.value, json) : refuse(done.error);
  } finally {
    reader.close();
    process.off('SIGINT', cancel);
    process.off('SIGTERM', cancel);
  }
}

function absolute(sources: readonly string[]): string[] {
  return sources.map((source) => resolve(source));
}

/** The command line keeps no log: the error is on the terminal, under the number that the report gives it. */
function unexpected(error: unknown): Failure {
  const id = randomUUID().slice(0, 8);
  console.error(id, error);
  return { code: 'internal', id };
}

function progress(): (done: number, total: number, file: string | null) => void {
  const draw = progressOn(process.stderr, 'import');
  return (done, total, file) => {
    if (file === null) draw(done, total);
  };
}
