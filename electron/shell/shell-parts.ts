import type { Settings } from '../../shared/model/settings';
import type { PageManifest } from './page-files';
import type { DataProcess } from './data-process';
import type { OpenedAddress } from './opened-address';
import type { SettingsKeeper } from './settings';

/** What the shell's answers are made with. */
export interface ShellParts {
  readonly settings: SettingsKeeper;
  readonly data: DataProcess;
  readonly opened: OpenedAddress;
  /** Where dialogs propose to put exports, and to look for files of notes. */
  readonly documentsFolder: string;
  /** Where a person's own Markdown templates are; it need not exist. */
  readonly templatesFolder: string;
  /** For what is gone when it was used. */
  readonly temporaryFolder: string;
  /** The page's built files, with the faces that a PDF is set in. */
  readonly pageFiles: PageManifest;
  /** Called after the settings have changed. */
  readonly settingsChanged: (settings: Settings) => void;
}
