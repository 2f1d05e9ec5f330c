import { join } from 'node:path';
import type { DataFiles } from '../../shared/wire';

/** Everything that the shell has to find, as absolute paths. */
export interface Paths {
  readonly page: string;
  readonly preload: string;
  readonly dataScript: string;
  readonly importScript: string;
  readonly settings: string;
  /** A person's own Markdown templates; it need not exist. */
  readonly templates: string;
  readonly icon: string;
  readonly data: DataFiles;
}

/** Where a person's notes are in the folder of their data. */
export function notebookIn(userData: string): string {
  return join(userData, 'notebook.sqlite');
}

/**
 * @param program the folder (or archive) that holds package.json and out/
 * @param resources the folder that holds gazettes/, icons/ and library.sqlite
 * @param userData the folder of a person's own files
 */
export function pathsFor(program: string, resources: string, userData: string): Paths {
  return {
    page: join(program, 'out', 'renderer'),
    preload: join(program, 'out', 'preload', 'preload.cjs'),
    dataScript: join(program, 'out', 'main', 'data.cjs'),
    importScript: join(program, 'out', 'main', 'import.cjs'),
    settings: join(userData, 'settings.json'),
    templates: join(userData, 'templates'),
    icon: join(resources, 'icons', '512x512.png'),
    data: {
      libraryFile: join(userData, 'library.sqlite'),
      notebookFile: notebookIn(userData),
      backupsFolder: join(userData, 'backups'),
      bundledLibrary: join(resources, 'library.sqlite'),
      gazettesFolder: join(resources, 'gazettes'),
      logFile: join(userData, 'gazette.log'),
    },
  };
}
