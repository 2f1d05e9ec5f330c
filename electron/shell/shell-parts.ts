import type { Settings } from '../../shared/model/settings';
import type { DataProcess } from './data-process';
import type { SettingsKeeper } from './settings';

/** What the shell's answers are made with. */
export interface ShellParts {
  readonly settings: SettingsKeeper;
  readonly data: DataProcess;
  /** Where dialogs propose to put exports, and to look for files of notes. */
  readonly documentsFolder: string;
  /** Called after the settings have changed. */
  readonly settingsChanged: (settings: Settings) => void;
}
