import type { OpenDialogOptions } from 'electron';
import type { Words } from './words';

/** Files that may hold notes: Web Annotations, the journal, and a backup. What a file is its bytes say. */
const extensions = ['jsonld', 'json', 'ndjson', 'jsonl', 'sqlite'];

/** The dialog that asks which file of notes is to be merged in. */
export function notesDialog(defaultPath: string, words: Words): OpenDialogOptions {
  return {
    title: words('dialog.importNotesTitle'),
    buttonLabel: words('dialog.importNotesButton'),
    defaultPath,
    filters: [
      { name: words('dialog.notesFiles'), extensions },
      { name: words('dialog.allFiles'), extensions: ['*'] },
    ],
    properties: ['openFile'],
  };
}

/** The dialog that asks which folder, of a stick for example, notes are to be copied to. */
export function copyFolderDialog(words: Words): OpenDialogOptions {
  return {
    title: words('dialog.copyFolderTitle'),
    buttonLabel: words('dialog.copyFolderButton'),
    properties: ['openDirectory', 'createDirectory'],
  };
}
