import { dirname, join } from 'node:path';
import { dataFolder } from './library-place';

/** The notes that the window shows, whether or not they are there. */
export function ownNotebook(): string {
  return join(dataFolder(), 'notebook.sqlite');
}

/** Where the window keeps backups of the notes. */
export function backupsBeside(notebook: string): string {
  return join(dirname(notebook), 'backups');
}
