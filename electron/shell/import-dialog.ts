import type { OpenDialogOptions } from 'electron';
import type { Words } from './words';

/** Formats that the reader takes. What a file is its bytes say, so that all others may be chosen, too. */
const extensions = ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'pdf'];

/** The dialog that asks which files, or which folders, are to be imported. */
export function importDialog(what: 'files' | 'folder', words: Words): OpenDialogOptions {
  if (what === 'folder') {
    return {
      title: words('dialog.importFolderTitle'),
      buttonLabel: words('dialog.importButton'),
      properties: ['openDirectory', 'multiSelections'],
    };
  }
  return {
    title: words('dialog.importFilesTitle'),
    buttonLabel: words('dialog.importButton'),
    filters: [
      { name: words('dialog.gazetteFiles'), extensions },
      { name: words('dialog.allFiles'), extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  };
}
