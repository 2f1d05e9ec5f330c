import { dialog, shell } from 'electron';
import { basename, join } from 'node:path';
import type { Handlers, ShellMethods } from '../../../shared/contract';
import { fail, succeed } from '../../../shared/result';
import type { ShellParts } from '../shell-parts';
import { wordsIn } from '../words';

type Exporting = Pick<Handlers<ShellMethods>, 'exportNotes' | 'showExport'>;

/** Notes that go out as files. What was written last is remembered, whichever window asked. */
export function exportingHandlers(parts: ShellParts): (window: Electron.BrowserWindow) => Exporting {
  const { settings, data } = parts;
  let lastExport: string | null = null;

  return (window) => ({
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

    showExport: () => {
      if (lastExport === null) return fail({ code: 'nothing-to-export' });
      shell.showItemInFolder(lastExport);
      return succeed(null);
    },
  });
}

/** Today as the clock on the wall has it: 2026-11-23. */
function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
