import type { WebPreferences } from 'electron';

/** The preferences of every page, written out even where they are Electron's defaults: they are the security border. */
export function pagePreferences(preload: string, developerTools: boolean): WebPreferences {
  return {
    preload,
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
    devTools: developerTools,
  };
}
