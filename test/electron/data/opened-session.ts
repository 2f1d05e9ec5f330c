import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { exportJob } from '../../../electron/data/export-job';
import { dataHandlers } from '../../../electron/data/handlers';
import { importJob } from '../../../electron/data/import-job';
import { indexWork } from '../../../electron/data/index-work';
import { openLog } from '../../../electron/data/log';
import { notesKeeper } from '../../../electron/data/notes-keeper';
import { notesMerger } from '../../../electron/data/notes-merger';
import { renderHere } from '../../../electron/export/render-here';
import { openSession, type Session } from '../../../electron/data/session';
import type { Change } from '../../../electron/notebook/annotation-state';
import { dataMethods } from '../../../shared/contract';
import { dispatcher } from '../../../shared/dispatch';
import { gazettesFolder, readHere, temporaryFolder } from '../library/seed-library';

/** The data process's answers over a library of the bundled gazettes, without a process; closed when the test ends. */
export async function openedSession(folder = temporaryFolder()) {
  const files = {
    libraryFile: join(folder, 'library.sqlite'),
    notebookFile: join(folder, 'notebook.sqlite'),
    backupsFolder: join(folder, 'backups'),
    bundledLibrary: join(folder, 'none.sqlite'),
    gazettesFolder,
    logFile: join(folder, 'data.log'),
  };
  const announced: string[] = [];
  const session: Session = await openSession(
    files,
    readHere,
    ({ state }) => announced.push(state),
    () => announced.push('backupsChanged'),
  );
  const log = openLog(files.logFile);
  const imports = importJob({
    ...{ libraryFile: files.libraryFile, log, libraryChanged: session.libraryChanged },
    reader: { read: readHere, close: () => undefined },
    announce: ({ state }) => announced.push(`import ${state}`),
  });
  const index = indexWork({
    ...{ libraryFile: files.libraryFile, library: session.library, isImporting: () => false, log },
    announce: (status) => announced.push(`index ${status.work.state}`),
  });
  const exports = exportJob({ ...session, render: renderHere }, ({ state }) =>
    announced.push(`export ${state}`),
  );
  /** What was written into the notes, edit by edit. */
  const kept: (readonly Change[])[] = [];
  const keeper = notesKeeper({
    ...{ notebook: session.notebook, index: session.notes },
    keeping: () => {
      const keeping = session.keeping();
      return {
        db: keeping.db,
        kept: (changes, now) => {
          kept.push(changes);
          keeping.kept(changes, now);
        },
      };
    },
    announce: () => announced.push('annotationsChanged'),
  });
  const merger = notesMerger(session, {
    ...{ keeper, backupsFolder: files.backupsFolder },
    backUp: () => session.keeping().backups.make('merge'),
    announceSearches: () => announced.push('searchesChanged'),
  });
  const call = dispatcher(
    dataMethods,
    dataHandlers(session, { imports, index, exports, keeper, merger, files }, (name) => announced.push(name)),
    log,
  );
  onTestFinished(session.close);
  return { session, imports, index, exports, keeper, files, announced, kept, call };
}
