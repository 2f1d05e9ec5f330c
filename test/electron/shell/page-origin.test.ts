import { describe, expect, it } from 'vitest';
import { isLocalRequest, isPageUrl } from '../../../electron/shell/page-origin';

describe('isPageUrl', () => {
  it.each(['app://reader/', 'app://reader/index.html', 'app://reader/index.html?a#b'])('knows %s', (url) => {
    expect(isPageUrl(url)).toBe(true);
  });
  it.each([
    'app://other/index.html',
    'app://reader.example/index.html',
    'app://reader:80/index.html',
    'app://who@reader/index.html',
    'apps://reader/index.html',
    'file:///index.html',
    'https://reader/index.html',
    'about:blank',
    'data:text/html,app://reader/',
    'reader/index.html',
    '',
  ])('refuses %s', (url) => {
    expect(isPageUrl(url)).toBe(false);
  });
});

describe('isLocalRequest', () => {
  it.each([
    'app://reader/a.js',
    'data:image/png;base64,AA',
    'blob:app://reader/1',
    'devtools://devtools/x.js',
  ])('lets %s through', (url) => {
    expect(isLocalRequest(url)).toBe(true);
  });
  it.each([
    'http://127.0.0.1/',
    'https://example.com/',
    'ws://127.0.0.1/',
    'wss://example.com/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'chrome-extension://abc/x.js',
    'not an address',
  ])('stops %s', (url) => {
    expect(isLocalRequest(url)).toBe(false);
  });
});
