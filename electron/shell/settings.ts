import type { Settings } from '../../shared/model/settings';
import { succeed, type Result } from '../../shared/result';
import { readKept, writeKept, type Kept } from './settings-file';
import type { WindowPlace } from './window-place';

/** The settings in force, kept in settings.json. */
export class SettingsKeeper {
  readonly #file: string;
  #kept: Kept;

  constructor(file: string, fallback: Settings) {
    this.#file = file;
    this.#kept = readKept(file, fallback);
  }

  get settings(): Settings {
    return this.#kept.settings;
  }

  get window(): WindowPlace | null {
    return this.#kept.window;
  }

  /** Puts changes in force at once, even where the file cannot be written; then the answer says so. */
  change(changes: Partial<Settings>): Result<Settings> {
    this.#kept = { ...this.#kept, settings: { ...this.#kept.settings, ...changes } };
    const written = writeKept(this.#file, this.#kept);
    return written.ok ? succeed(this.#kept.settings) : written;
  }

  keepWindow(window: WindowPlace): Result<null> {
    this.#kept = { ...this.#kept, window };
    return writeKept(this.#file, this.#kept);
  }
}
