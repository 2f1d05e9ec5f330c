import type { WebPreferences } from 'electron';

/** The security border of every page, written out even where it is Electron's default. */
const borders = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  plugins: false,
  safeDialogs: true,
} as const satisfies WebPreferences;

/** The preferences of every page that a person sees. */
export function pagePreferences(preload: string, developerTools: boolean): WebPreferences {
  return { preload, ...borders, devTools: developerTools };
}

/** Those of a page that is only printed: nothing in it runs, and nothing of the program can be reached from it. */
export const printPreferences: WebPreferences = {
  ...borders,
  javascript: false,
  images: false,
  webgl: false,
  devTools: false,
};
