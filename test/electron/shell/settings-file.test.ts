import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstLanguage, readKept, writeKept } from '../../../electron/shell/settings-file';
import { defaultSettings } from '../../../shared/model/default-settings';

const fallback = defaultSettings('en');
const window = { x: 10, y: 20, width: 900, height: 700, maximized: true, fullScreen: false };
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-settings-'));
  file = join(folder, 'settings.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('settings.json', () => {
  it('comes back as it was written, and leaves nothing beside it', () => {
    const kept = { settings: { ...fallback, theme: 'sepia', textSize: 24 } as const, window };
    expect(writeKept(file, kept)).toEqual({ ok: true, value: null });
    expect(readKept(file, defaultSettings('zh-CN'))).toEqual(kept);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it.skipIf(process.platform === 'win32')('is readable by nobody else', () => {
    writeKept(file, { settings: fallback, window: null });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('gives the defaults when it is not there', () => {
    expect(readKept(file, fallback)).toEqual({ settings: fallback, window: null });
  });

  it.each(['', '{', '\u0000\u0000', 'null', '[]', '"zh-CN"', '{"settings":7,"window":"wide"}'])(
    'gives the defaults when it holds %j',
    (text) => {
      writeFileSync(file, text);
      expect(readKept(file, fallback)).toEqual({ settings: fallback, window: null });
    },
  );

  it('loses only the fields that are damaged or unknown', () => {
    writeFileSync(
      file,
      JSON.stringify({
        settings: { theme: 'dark', textSize: 1000, colour: 'red' },
        window: { ...window, width: -3 },
      }),
    );
    expect(readKept(file, fallback)).toEqual({ settings: { ...fallback, theme: 'dark' }, window: null });
  });

  it('keeps the old file and says why when the new one cannot be written', () => {
    mkdirSync(file);
    const written = writeKept(file, { settings: fallback, window });
    expect(written).toMatchObject({ ok: false, error: { code: 'file-unwritable', file: 'settings.json' } });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('says so when its folder is gone', () => {
    expect(writeKept(join(folder, 'gone', 'settings.json'), { settings: fallback, window })).toEqual({
      ok: false,
      error: { code: 'file-unwritable', file: 'settings.json', reason: 'ENOENT' },
    });
  });
});

describe('firstLanguage', () => {
  it.each([
    [['zh-Hans-CN', 'en-US'], 'zh-CN'],
    [['zh_TW'], 'zh-CN'],
    [['fr-FR', 'de', 'zh'], 'zh-CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('takes from %j %s', (preferred, language) => {
    expect(firstLanguage(preferred)).toBe(language);
  });
});
