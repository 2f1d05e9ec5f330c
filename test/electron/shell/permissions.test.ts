import { describe, expect, it } from 'vitest';
import { isPermitted } from '../../../electron/shell/permissions';

describe('isPermitted', () => {
  it.each(['clipboard-sanitized-write', 'fullscreen'])('grants %s to the page', (permission) => {
    expect(isPermitted(permission, 'app://reader/index.html')).toBe(true);
  });
  it.each(['clipboard-sanitized-write', 'fullscreen'])('denies %s to anybody else', (permission) => {
    expect(isPermitted(permission, 'https://example.com/')).toBe(false);
    expect(isPermitted(permission, '')).toBe(false);
  });
  it.each([
    'clipboard-read',
    'geolocation',
    'media',
    'notifications',
    'openExternal',
    'fileSystem',
    'hid',
    'unknown',
  ])('denies %s to the page', (permission) => {
    expect(isPermitted(permission, 'app://reader/index.html')).toBe(false);
  });
});
