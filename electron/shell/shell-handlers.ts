import { dialog, shell } from 'electron';
import { basename, join } from 'node:path';
import type { Handlers, ShellMethods } from '../../shared/contract';
import type { Settings } from '../../shared/model/settings';
import { fail, succeed } from '../../shared/result';
import type { DataProcess } from './data-process';
import { importDialog } from './import-dialog';
import type { SettingsKeeper } from './settings';
import { wordsIn } from './words';

interface ShellParts {
  readonly settings: SettingsKeeper;
  readonly data: DataProcess;
  /** Where the dialog proposes to put exports. */
  readonly documentsFolder: string;
  /** Called after the settings have changed. */
  readonly settingsChanged: (settings: Settings) => void;
}

/** What the shell does for the page in one window. No path ever crosses to the page, only a file's own name. */
export function shellHandlers(parts: ShellParts): (window: Electron.BrowserWindow) => Handlers<ShellMethods> {
  const { settings, data } = parts;
  let lastExport: string | null = null;

  return (window) => ({
    readSettings: () => succeed(settings.settings),

    changeSettings: (changes) => {
      const changed = settings.change(withoutUndefined(changes));
      parts.settingsChanged(settings.settings);
      return changed;
    },

    exportNotes: async ({ document }) => {
      const { language } = settings.settings;
      const words = wordsIn(language);
      const chosen = await dialog.showSaveDialog(window, {
        title: words('dialog.exportTitle'),
        defaultPath: join(
          parts.documentsFolder,
          `${words('dialog.exportFileName', { date: localDate(new Date()) })}.md`,
        ),
        filters: [{ name: words('dialog.markdownFiles'), extensions: ['md'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (chosen.canceled || chosen.filePath === '') return succeed(null);
      const file = chosen.filePath;
      const written = await data.call('exportMarkdown', { file, document, language });
      if (!written.ok) return written;
      lastExport = file;
      return succeed({ file: basename(file), annotations: written.value.annotations });
    },

    chooseImport: async ({ what }) => {
      const words = wordsIn(settings.settings.language);
      const chosen = await dialog.showOpenDialog(window, importDialog(what, words));
      if (chosen.canceled || chosen.filePaths.length === 0) return succeed(false);
      const started = await data.call('importFiles', { paths: chosen.filePaths });
      return started.ok ? succeed(true) : started;
    },

    showExport: () => {
      if (lastExport === null) return fail({ code: 'nothing-to-export' });
      shell.showItemInFolder(lastExport);
      return succeed(null);
    },
  });
}

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Fields that were sent as `undefined` are fields that were not sent. */
function withoutUndefined<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<Fields>;
}

/** Today as the clock on the wall has it: 2026-11-23. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
