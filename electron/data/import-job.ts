import { basename } from 'node:path';
import type { ImportReport, ImportStatus } from '../../shared/model/import';
import { fail, succeed, type Failure, type Result } from '../../shared/result';
import type { FileReader } from '../import/file-reader';
import { refused } from '../library/import-file';
import { importFiles } from '../library/import-files';
import { atMostEvery } from './at-most-every';
import type { Log } from './log';

/** Between two announcements of how far an import is. */
const announcementMilliseconds = 100;

/** The one import that runs, or the report of the last. */
export interface ImportJob {
  readonly status: () => ImportStatus;
  /** Begins, and answers at once; `import-running` while another is under way. */
  readonly start: (paths: readonly string[]) => Result<null>;
  /** Ends the import: nothing is kept of the file that is being read. */
  readonly cancel: () => void;
  readonly closeReport: () => void;
  /** Settles when no import is under way, whatever became of it. */
  readonly settled: () => Promise<void>;
}

interface ImportParts {
  readonly libraryFile: string;
  readonly reader: FileReader;
  readonly log: Log;
  readonly announce: (status: ImportStatus) => void;
  /** Called when files were added or updated, before the end is announced. */
  readonly libraryChanged: () => void;
}

export function importJob({ libraryFile, reader, log, announce, libraryChanged }: ImportParts): ImportJob {
  const paced = atMostEvery(announcementMilliseconds, announce);
  let status: ImportStatus = { state: 'idle' };
  let cancellation = new AbortController();
  let ended: Promise<void> = Promise.resolve();

  const change = (next: ImportStatus): void => {
    const goesOn = status.state === next.state && next.state === 'running';
    status = next;
    if (goesOn) paced.say(next);
    else paced.sayNow(next);
  };

  const run = async (paths: readonly string[], { signal }: AbortController): Promise<void> => {
    const imported = await importFiles(libraryFile, paths, reader.read, {
      signal,
      unexpected: (error) => log.unexpected('import', error),
      onProgress: (done, total, file) => {
        change({ state: 'running', done, total, file, cancelling: signal.aborted });
      },
    });
    reader.close();
    if (!imported.ok) {
      change({ state: 'finished', report: reportOf(paths, imported.error) });
      return;
    }
    if (imported.value.entries.some(({ outcome }) => outcome === 'added' || outcome === 'updated')) {
      libraryChanged();
    }
    change({ state: 'finished', report: imported.value });
  };

  return {
    status: () => status,
    start: (paths) => {
      if (status.state === 'running') return fail({ code: 'import-running' });
      cancellation = new AbortController();
      change({ state: 'running', done: 0, total: 0, file: null, cancelling: false });
      ended = run(paths, cancellation).catch((error: unknown) => {
        reader.close();
        change({ state: 'finished', report: reportOf(paths, log.unexpected('import', error)) });
      });
      return succeed(null);
    },
    cancel: () => {
      if (status.state !== 'running') return;
      cancellation.abort();
      change({ ...status, cancelling: true });
    },
    closeReport: () => {
      if (status.state === 'finished') change({ state: 'idle' });
    },
    settled: () => ended,
  };
}

/** The library itself took nothing: what was to be imported is refused for that reason. */
function reportOf(paths: readonly string[], failure: Failure): ImportReport {
  return { cancelled: false, entries: paths.map((path) => refused(basename(path), failure)) };
}
