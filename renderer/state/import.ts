import { create } from 'zustand';
import type { ImportStatus } from '../../shared/model/import';
import { api, failureOf, hear } from '../api';
import { say } from './toasts';

/** A mirror of what the data process keeps: the import that runs, or the report of the last one. */
export const useImport = create<{ readonly status: ImportStatus }>(() => ({ status: { state: 'idle' } }));

/** How many changes were told: an answer that was asked for before one of them is older than it. */
let told = 0;

async function ask(): Promise<void> {
  const before = told;
  // Where nothing can be asked, nothing runs, and the window says so elsewhere.
  const status = await api.readImport().catch((): ImportStatus => ({ state: 'idle' }));
  if (told === before) useImport.setState({ status });
}

/** Asks once, so that a page that was loaded again finds its import, and follows it from then on. */
export function followImport(): void {
  hear('importChanged', (status) => {
    told += 1;
    useImport.setState({ status });
  });
  hear('dataRestarted', () => {
    if (useImport.getState().status.state === 'running') {
      say({ kind: 'failure', failure: { code: 'data-process-lost' } });
    }
    void ask();
  });
  hear('libraryChanged', (library) => {
    if (library.state !== 'unavailable') return;
    if (library.notices.some(({ code }) => code === 'data-process-stopped')) void ask();
  });
  void ask();
}

function sayFailure(error: unknown): void {
  say({ kind: 'failure', failure: failureOf(error) });
}

/** Says so where an import is running, because there is one at a time. */
function isFree(): boolean {
  const free = useImport.getState().status.state !== 'running';
  if (!free) say({ kind: 'failure', failure: { code: 'import-running' } });
  return free;
}

/** Lets the person choose what to import. */
export function chooseImport(what: 'files' | 'folder'): void {
  if (isFree()) api.chooseImport({ what }).catch(sayFailure);
}

/** Imports what was dropped onto the window; a picture dragged out of a browser, say, is no file on the disk. */
export function importDropped(files: readonly File[]): void {
  if (!isFree()) return;
  api.importDropped(files).catch((error: unknown) => {
    if (failureOf(error).code === 'bad-request') say({ kind: 'nothing-to-import' });
    else sayFailure(error);
  });
}

export function cancelImport(): void {
  api.cancelImport().catch(sayFailure);
}

export function closeImportReport(): void {
  api.closeImportReport().catch(sayFailure);
}
