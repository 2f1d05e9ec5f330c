import type { ExportReport, ExportStatus } from '../../shared/model/export';
import { fail, type Result } from '../../shared/result';
import { atMostEvery } from './at-most-every';
import { exportNotes, type ExportCall, type ExportParts } from './export-notes';

/** Between two announcements of how far an export is. */
const announcementMilliseconds = 100;

/** The one export that runs. */
export interface ExportJob {
  readonly status: () => ExportStatus;
  /** Answers when the file is written; `export-running` while another is under way, `cancelled` when it was ended. */
  readonly run: (call: ExportCall) => Promise<Result<ExportReport>>;
  /** Ends the export: nothing is left of it. */
  readonly cancel: () => void;
  /** Settles when no export is under way, whatever became of it. */
  readonly settled: () => Promise<void>;
}

export function exportJob(
  parts: Pick<ExportParts, 'notes' | 'libraryNow' | 'render'>,
  announce: (status: ExportStatus) => void,
): ExportJob {
  const paced = atMostEvery(announcementMilliseconds, announce);
  let status: ExportStatus = { state: 'idle' };
  let cancellation = new AbortController();
  let ended: Promise<unknown> = Promise.resolve();

  const change = (next: ExportStatus): void => {
    const goesOn = status.state === 'running' && next.state === 'running';
    status = next;
    if (goesOn) paced.say(next);
    else paced.sayNow(next);
  };

  return {
    status: () => status,
    run: async (call) => {
      if (status.state === 'running') return fail({ code: 'export-running' });
      cancellation = new AbortController();
      change({ state: 'running', done: 0, total: 0 });
      const written = exportNotes(call, {
        ...parts,
        signal: cancellation.signal,
        now: new Date(),
        onProgress: (done, total) => {
          change({ state: 'running', done, total });
        },
      });
      ended = written.catch(() => null);
      try {
        return await written;
      } finally {
        change({ state: 'idle' });
      }
    },
    cancel: () => {
      cancellation.abort();
    },
    settled: async () => {
      await ended;
    },
  };
}
