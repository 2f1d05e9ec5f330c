import type { DataMethods, Handlers } from '../../../shared/contract';
import { fail, succeed } from '../../../shared/result';
import type { DataFiles } from '../../../shared/wire';
import { removeShelf, shelfToRemove } from '../../library/remove-shelf';
import { listIdsOnShelf } from '../../notebook/annotations';
import type { ImportJob } from '../import-job';
import type { IndexWork } from '../index-work';
import type { Session } from '../session';

type Removing = Pick<Handlers<DataMethods>, 'listNotesOn' | 'removeShelf'>;

interface RemovingParts {
  readonly files: Pick<DataFiles, 'libraryFile' | 'bundledLibrary'>;
  /** Both write to the library, too: a removal waits for them. */
  readonly imports: Pick<ImportJob, 'status'>;
  readonly index: Pick<IndexWork, 'isRunning'>;
}

/** Issues and lone documents that leave the library; the notes on them stay. */
export function removingHandlers(session: Session, { files, imports, index }: RemovingParts): Removing {
  return {
    listNotesOn: ({ address }) => {
      const shelf = shelfToRemove(address);
      if (shelf === null) return fail({ code: 'address-not-found', address });
      return succeed(listIdsOnShelf(session.notebook(), shelf));
    },
    removeShelf: ({ address }) => {
      if (imports.status().state === 'running') return fail({ code: 'import-running' });
      if (index.isRunning()) return fail({ code: 'index-running' });
      const removed = removeShelf(files.libraryFile, files.bundledLibrary, address);
      if (removed.ok) session.libraryChanged();
      return removed;
    },
  };
}
