import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../electron/formats/read-source';

const folder = mkdtempSync(join(tmpdir(), 'gazette-formats-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const text = '公报\r\n第一条\n\n总则\r目录';
const lines = ['公报', '第一条', '', '总则', '目录'];
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
/** 公报 and 目录 in GB18030, as its table has them. */
const gb18030 = Uint8Array.of(0xb9, 0xab, 0xb1, 0xa8, 0x0a, 0xc4, 0xbf, 0xc2, 0xbc);

describe('a source file', () => {
  it.each([
    ['utf8.txt', Buffer.from(text), 'utf-8', lines],
    ['bom.TXT', Buffer.from(`\uFEFF${text}`), 'utf-8', lines],
    ['utf16le.txt', utf16, 'utf-16le', lines],
    ['utf16be.txt', Buffer.from(utf16).swap16(), 'utf-16be', lines],
    ['gb.txt', gb18030, 'gb18030', ['公报', '目录']],
  ])('%s is decoded and cut into lines', (name, bytes, encoding, expected) => {
    expect(readSource(file(name, bytes))).toEqual({ ok: true, value: { encoding, lines: expected } });
  });

  it.each([
    ['empty.txt', '', 'file-empty'],
    ['blank.txt', ' \n　\n', 'file-empty'],
    ['binary.txt', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00), 'encoding-unknown'],
    ['broken.txt', Uint8Array.of(0xe5, 0x85, 0xff, 0xff), 'encoding-unknown'],
    ['half.txt', Uint8Array.of(0xff, 0xfe, 0x6c), 'encoding-unknown'],
    ['picture.png', 'x', 'format-unknown'],
    ['noextension', 'x', 'format-unknown'],
  ])('%s is refused', (name, bytes, code) => {
    expect(readSource(file(name, bytes))).toEqual({ ok: false, error: { code, file: name } });
  });

  it('that is absent or a folder is unreadable, and says why', () => {
    mkdirSync(join(folder, 'folder.txt'));
    expect(readSource(join(folder, 'none.txt'))).toEqual({
      ok: false,
      error: { code: 'file-unreadable', file: 'none.txt', reason: 'ENOENT' },
    });
    expect(readSource(join(folder, 'folder.txt'))).toMatchObject({
      error: { code: 'file-unreadable', reason: 'EISDIR' },
    });
  });
});
