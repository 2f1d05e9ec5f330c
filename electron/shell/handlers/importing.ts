import { dialog } from 'electron';
import type { Handlers, ShellMethods } from '../../../shared/contract';
import { succeed } from '../../../shared/result';
import { importDialog } from '../import-dialog';
import type { ShellParts } from '../shell-parts';
import { wordsIn } from '../words';

type Importing = Pick<Handlers<ShellMethods>, 'chooseImport'>;

/** Gazettes that come into the library. */
export function importingHandlers({ settings, data }: ShellParts, window: Electron.BrowserWindow): Importing {
  return {
    chooseImport: async ({ what }) => {
      const words = wordsIn(settings.settings.language);
      const chosen = await dialog.showOpenDialog(window, importDialog(what, words));
      if (chosen.canceled || chosen.filePaths.length === 0) return succeed(false);
      const started = await data.call('importFiles', { paths: chosen.filePaths });
      return started.ok ? succeed(true) : started;
    },
  };
}
