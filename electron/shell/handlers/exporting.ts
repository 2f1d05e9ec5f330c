import { dialog, shell } from 'electron';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Handlers, ShellMethods } from '../../../shared/contract';
import type { ExportReport, ExportRequest } from '../../../shared/model/export';
import { fail, FailureError, succeed, type Result } from '../../../shared/result';
import { errorCode } from '../../files/error-code';
import { writeAtomically } from '../../files/write-atomically';
import { exportDialog, exportFolderDialog, freePath, proposedName, withEnding } from '../export-dialog';
import { printPdf } from '../print-pdf';
import type { ShellParts } from '../shell-parts';
import { prepareTemplates, readTemplate, templateNames } from '../templates';
import { wordsIn } from '../words';

type Exporting = Pick<
  Handlers<ShellMethods>,
  'exportNotes' | 'cancelExport' | 'listTemplates' | 'openTemplates' | 'showExport'
>;

/** Notes that go out as files. What was written last is remembered, whichever window asked. */
export function exportingHandlers(parts: ShellParts): (window: Electron.BrowserWindow) => Exporting {
  const { settings, data, templatesFolder } = parts;
  let lastExport: string | null = null;
  let printing: AbortController | null = null;

  /** The file, or folder to be made, that the person chose; null when they cancelled. */
  const choose = async (window: Electron.BrowserWindow, request: ExportRequest): Promise<string | null> => {
    const words = wordsIn(settings.settings.language);
    const name = proposedName(request, words, new Date());
    const folder = parts.documentsFolder;
    if (request.format === 'markdown' && request.perDocument) {
      const { filePaths } = await dialog.showOpenDialog(window, exportFolderDialog(folder, words));
      const [chosen] = filePaths;
      return chosen === undefined ? null : freePath(chosen, name);
    }
    const dialogOptions = exportDialog(request.format, folder, name, words);
    const { canceled, filePath } = await dialog.showSaveDialog(window, dialogOptions);
    return canceled || filePath === '' ? null : withEnding(filePath, request.format);
  };

  /** The data process writes what is to be printed into a folder of its own, which is gone afterwards. */
  const print = async (
    file: string,
    write: (html: string) => Promise<Result<ExportReport>>,
  ): Promise<Result<ExportReport>> => {
    if (printing) return fail({ code: 'export-running' });
    const { signal } = (printing = new AbortController());
    const folder = mkdtempSync(join(parts.temporaryFolder, 'gazette-print-'));
    try {
      const html = join(folder, 'notes.html');
      const written = await write(html);
      if (!written.ok) return written;
      const pdf = await printPdf(readFileSync(html, 'utf8'), parts.pageFiles, signal);
      writeAtomically(file, pdf);
      return succeed({ ...written.value, file: basename(file) });
    } catch (error) {
      if (error instanceof FailureError) return fail(error.failure);
      return fail({ code: 'file-unwritable', file: basename(file), reason: errorCode(error) });
    } finally {
      printing = null;
      rmSync(folder, { recursive: true, force: true });
    }
  };

  return (window) => ({
    exportNotes: async (request) => {
      const template =
        request.template === null ? succeed(null) : readTemplate(templatesFolder, request.template);
      if (!template.ok) return template;
      const file = await choose(window, request);
      if (file === null) return succeed(null);
      const { language } = settings.settings;
      const write = (target: string): Promise<Result<ExportReport>> =>
        data.call('exportNotes', { file: target, request, language, template: template.value });
      const written = await (request.format === 'pdf' ? print(file, write) : write(file));
      if (written.ok) lastExport = file;
      return written;
    },

    cancelExport: async () => {
      printing?.abort();
      return data.call('cancelExport', null);
    },

    listTemplates: () => templateNames(templatesFolder),

    openTemplates: async () => {
      const prepared = prepareTemplates(templatesFolder);
      if (!prepared.ok) return prepared;
      const reason = await shell.openPath(templatesFolder);
      return reason === '' ? succeed(null) : fail({ code: 'file-unreadable', file: templatesFolder, reason });
    },

    showExport: () => {
      if (lastExport === null) return fail({ code: 'nothing-to-export' });
      shell.showItemInFolder(lastExport);
      return succeed(null);
    },
  });
}
