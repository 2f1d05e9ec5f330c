import { dialog } from 'electron';
import type { Handlers, ShellMethods } from '../../../shared/contract';
import { succeed } from '../../../shared/result';
import { copyFolderDialog, notesDialog } from '../notes-dialog';
import type { ShellParts } from '../shell-parts';
import { wordsIn } from '../words';

type Keeping = Pick<Handlers<ShellMethods>, 'chooseNotesImport' | 'chooseCopyFolder'>;

/** Notes that come in from a file, and the folder that they are copied to. */
export function keepingHandlers(
  { settings, data, documentsFolder }: ShellParts,
  window: Electron.BrowserWindow,
): Keeping {
  return {
    chooseNotesImport: async () => {
      const words = wordsIn(settings.settings.language);
      const chosen = await dialog.showOpenDialog(window, notesDialog(documentsFolder, words));
      const [file] = chosen.filePaths;
      if (chosen.canceled || file === undefined) return succeed(null);
      return data.call('previewNotesFile', { file });
    },

    chooseCopyFolder: async () => {
      const words = wordsIn(settings.settings.language);
      const chosen = await dialog.showOpenDialog(window, copyFolderDialog(words));
      const [folder] = chosen.filePaths;
      if (chosen.canceled || folder === undefined) return succeed(null);
      return data.call('setCopyFolder', { folder });
    },
  };
}
