import type { Handlers, ShellMethods } from '../../shared/contract';
import { exportingHandlers } from './handlers/exporting';
import { importingHandlers } from './handlers/importing';
import { keepingHandlers } from './handlers/keeping';
import { openingHandlers } from './handlers/opening';
import { settingsHandlers } from './handlers/settings';
import type { ShellParts } from './shell-parts';

/** What the shell does for the page in one window. No path ever crosses to the page, only a file's own name. */
export function shellHandlers(parts: ShellParts): (window: Electron.BrowserWindow) => Handlers<ShellMethods> {
  const settings = settingsHandlers(parts);
  const opening = openingHandlers(parts);
  const exporting = exportingHandlers(parts);
  return (window) => ({
    ...settings,
    ...opening,
    ...exporting(window),
    ...importingHandlers(parts, window),
    ...keepingHandlers(parts, window),
  });
}
