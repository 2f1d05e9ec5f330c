import type { DataMethods, Handlers } from '../../../shared/contract';
import { succeed } from '../../../shared/result';
import type { NotesMerger } from '../notes-merger';

type Merging = Pick<Handlers<DataMethods>, 'previewBackup' | 'applyMerge' | 'cancelMerge'>;

/** Notes from backups and files are merged into those that are here. The shell asks for files, because they are paths. */
export function mergingHandlers(merger: NotesMerger): Merging {
  return {
    previewBackup: ({ name }) => merger.previewBackup(name),
    applyMerge: (choices) => merger.apply(choices),
    cancelMerge: ({ merge }) => {
      merger.cancel(merge);
      return succeed(null);
    },
  };
}
