import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ExportRequest } from '../../shared/model/export';
import { exportEndings, type ExportFormat } from '../../shared/model/export-formats';
import { legalName } from '../files/legal-name';
import { localDate } from '../files/local-date';
import type { Words } from './words';

/** What an export is called unless the person says otherwise: by its document, or by the day. */
export function proposedName({ name }: Pick<ExportRequest, 'name'>, words: Words, now: Date): string {
  const ofTheDay = words('dialog.exportFileName', { date: localDate(now) });
  return name === null ? ofTheDay : legalName(name, ofTheDay);
}

/** The dialog that asks where one file is to be written. */
export function exportDialog(
  format: ExportFormat,
  folder: string,
  name: string,
  words: Words,
): SaveDialogOptions {
  const ending = exportEndings[format];
  return {
    title: words('dialog.exportTitle'),
    buttonLabel: words('dialog.exportButton'),
    defaultPath: join(folder, `${name}.${ending}`),
    filters: [{ name: words(`dialog.format-${format}`), extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
}

/** The dialog that asks where a folder of files is to be made. */
export function exportFolderDialog(folder: string, words: Words): OpenDialogOptions {
  return {
    title: words('dialog.exportFolderTitle'),
    buttonLabel: words('dialog.exportFolderButton'),
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory'],
  };
}

/** A path that nothing has yet: what was exported before, and written on since, is never replaced unasked. */
export function freePath(folder: string, name: string, ending = ''): string {
  for (let count = 1; ; count++) {
    const free = join(folder, count === 1 ? name + ending : `${name} (${String(count)})${ending}`);
    if (!existsSync(free)) return free;
  }
}

/** Some desktops leave the ending to the program, and have then asked about another file. */
export function withEnding(file: string, format: ExportFormat): string {
  if (/\.[a-z]\w*$/iu.test(basename(file))) return file;
  return freePath(dirname(file), basename(file), `.${exportEndings[format]}`);
}
