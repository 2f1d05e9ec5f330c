import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchOptions, refusedSwitch } from '../../../electron/shell/launch-options';

/** Switches as Electron tells them. */
function switches(given: Record<string, string>): {
  hasSwitch: (name: string) => boolean;
  getSwitchValue: (name: string) => string;
} {
  return {
    hasSwitch: (name) => Object.hasOwn(given, name),
    getSwitchValue: (name) => given[name] ?? '',
  };
}

describe('launchOptions', () => {
  it('asks for nothing by itself', () => {
    expect(launchOptions(switches({}), '/desk')).toEqual({
      userDataFolder: null,
      screenshot: null,
      quitAfterScreenshot: false,
    });
  });
  it('takes paths as seen from the working folder', () => {
    const given = { 'user-data-dir': 'data', screenshot: '/tmp/a.png', 'quit-after-screenshot': '' };
    expect(launchOptions(switches(given), '/desk')).toEqual({
      userDataFolder: resolve('/desk', 'data'),
      screenshot: resolve('/tmp/a.png'),
      quitAfterScreenshot: true,
    });
  });
});

describe('refusedSwitch', () => {
  it('refuses what would open the reader to others', () => {
    expect(refusedSwitch(switches({ 'remote-debugging-port': '9222' }), false)).toBe('remote-debugging-port');
    expect(refusedSwitch(switches({ 'disable-web-security': '' }), true)).toBe('disable-web-security');
  });
  it('lets the sandbox be off for root alone', () => {
    expect(refusedSwitch(switches({ 'no-sandbox': '' }), false)).toBe('no-sandbox');
    expect(refusedSwitch(switches({ 'no-sandbox': '' }), true)).toBeNull();
  });
  it('does not mind other switches', () => {
    expect(refusedSwitch(switches({ lang: 'zh-CN', 'user-data-dir': '/tmp' }), false)).toBeNull();
  });
});
