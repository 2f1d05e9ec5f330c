import { resolve } from 'node:path';

/** What the command line may ask of the shell. */
export interface LaunchOptions {
  /** `--user-data-dir=FOLDER`: where databases and settings are kept instead of the system's place. */
  readonly userDataFolder: string | null;
  /** `--screenshot=FILE`: saves a picture of the window once it is ready. */
  readonly screenshot: string | null;
  /** `--quit-after-screenshot`: then ends. */
  readonly quitAfterScreenshot: boolean;
}

interface Switches {
  readonly hasSwitch: (name: string) => boolean;
  readonly getSwitchValue: (name: string) => string;
}

export function launchOptions(switches: Switches, workingFolder: string): LaunchOptions {
  const path = (name: string): string | null => {
    const value = switches.getSwitchValue(name);
    return value === '' ? null : resolve(workingFolder, value);
  };
  return {
    userDataFolder: path('user-data-dir'),
    screenshot: path('screenshot'),
    quitAfterScreenshot: switches.hasSwitch('quit-after-screenshot'),
  };
}

/** Switches of Chromium that would open the installed reader to others; no fuse of Electron covers them. */
const dangerous = [
  'disable-web-security',
  'js-flags',
  'load-extension',
  'remote-debugging-pipe',
  'remote-debugging-port',
] as const;

/**
 * The first switch with which an installed reader does not start, or null. The sandbox may be off for root alone, for
 * whom Chromium's sandbox does not work.
 */
export function refusedSwitch(switches: Pick<Switches, 'hasSwitch'>, asRoot: boolean): string | null {
  const refused = asRoot ? dangerous : [...dangerous, 'no-sandbox'];
  return refused.find((name) => switches.hasSwitch(name)) ?? null;
}
