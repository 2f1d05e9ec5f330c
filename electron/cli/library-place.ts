import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder's name is the program's, as Electron has it from package.json. */
const program = 'gazette-reader';

/** The library that the window shows, whether or not it is there. */
export function ownLibrary(): string {
  return join(dataFolder(), 'library.sqlite');
}

/** The library that a command reads when none is named: the reader's own, or before the first start the bundled one. */
export function readLibrary(bundledLibrary: string): string {
  return existsSync(ownLibrary()) ? ownLibrary() : bundledLibrary;
}

/** The folder of a person's own files, as the window has it. */
export function dataFolder(): string {
  return join(programsFolder(), program);
}

/** Where each system keeps the files of programs for one person, as Electron's `appData`. */
function programsFolder(): string {
  switch (process.platform) {
    case 'win32':
      return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support');
    default:
      return process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  }
}
