import { describe, expect, it } from 'vitest';
import { pagePreferences, printPreferences } from '../../../electron/shell/web-preferences';

describe('pagePreferences', () => {
  it('shuts the page in', () => {
    expect(pagePreferences('/out/preload.cjs', false)).toEqual({
      preload: '/out/preload.cjs',
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
      devTools: false,
    });
  });
});

describe('printPreferences', () => {
  it('shuts a page that is printed in as every other, and lets nothing in it run', () => {
    expect(printPreferences).toEqual({
      ...pagePreferences('', false),
      preload: undefined,
      javascript: false,
      images: false,
      webgl: false,
    });
  });
});
