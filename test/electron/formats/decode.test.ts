import { describe, expect, it } from 'vitest';
import { decode } from '../../../electron/formats/decode';
import { encode } from './encode';

/** 公报 and 目录 in GB18030, as its table has them. */
const gb18030 = Uint8Array.of(0xb9, 0xab, 0xb1, 0xa8, 0x0a, 0xc4, 0xbf, 0xc2, 0xbc);
const simplified =
  '国务院办公厅关于印发国家粮食应急预案的函，各省、自治区、直辖市人民政府：第一条　为了保障供应。';
const traditional = '國立大學校院校務基金設置條例，第一條　為提升教育品質，增進教育績效，特制定本條例。';
const english = 'Article 1. This Act is enacted to promote the effective use of resources.';
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('bytes', () => {
  it.each([
    ['UTF-8', Buffer.from(simplified), 'utf-8', simplified],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${simplified}`), 'utf-8', simplified],
    ['ASCII', Buffer.from(english), 'utf-8', english],
    ['GB18030, short', gb18030, 'gb18030', '公报\n目录'],
    ['GB18030', encode(simplified, 'gb18030'), 'gb18030', simplified],
    ['GB18030 in traditional characters', encode(traditional, 'gb18030'), 'gb18030', traditional],
    ['GB18030 with four bytes', Uint8Array.of(0xb5, 0xda, 0x95, 0x32, 0x82, 0x36), 'gb18030', '第𠀀'],
    ['Big5', encode(traditional, 'big5'), 'big5', traditional],
    ['UTF-16 LE with a byte-order mark', utf16(`\uFEFF${simplified}`), 'utf-16le', simplified],
    ['UTF-16 BE with a byte-order mark', utf16(`\uFEFF${english}`).swap16(), 'utf-16be', english],
    ['UTF-16 LE', utf16(simplified), 'utf-16le', simplified],
    ['UTF-16 BE', utf16(traditional).swap16(), 'utf-16be', traditional],
    ['UTF-16 LE, English', utf16(english), 'utf-16le', english],
    ['UTF-16 BE, English', utf16(english).swap16(), 'utf-16be', english],
  ])('in %s are read as such', (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding, cutOff: new Uint8Array() });
  });

  it.each([
    ['two of three bytes in UTF-8', Buffer.from('第一条公').subarray(0, 11), '第一条', 2],
    ['one of three bytes in UTF-8', Buffer.from('第一条公').subarray(0, 10), '第一条', 1],
    [
      'one of two bytes in GB18030',
      encode(simplified, 'gb18030').subarray(0, -1),
      simplified.slice(0, -1),
      1,
    ],
    ['one of two bytes in Big5', encode(traditional, 'big5').subarray(0, -1), traditional.slice(0, -1), 1],
    ['one of two bytes in UTF-16', utf16('\uFEFF公报').subarray(0, -1), '公', 1],
  ])('may end with %s of a character, which are left out', (_, bytes, text, left) => {
    expect(decode(bytes)).toMatchObject({ text, cutOff: bytes.subarray(bytes.length - left) });
  });

  it.each([
    ['a broken character in the middle', Uint8Array.of(0xe5, 0x85, 0xff, 0xff)],
    ['a UTF-8 text with a stray byte', Buffer.concat([Buffer.from(simplified), Uint8Array.of(0xff, 0x0a)])],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52),
    ],
    ['nothing but zeros', new Uint8Array(64)],
  ])('of %s make no sense', (_, bytes) => {
    expect(decode(bytes)).toBeNull();
  });

  it.each([
    // 대한민국 법률 제일조 목적은 이러하다
    ['Korean', 'b4ebc7d1b9ceb1b920b9fdb7fc20c1a6c0cfc1b620b8f1c0fbc0ba20c0ccb7afc7cfb4d920'],
    // 日本国憲法第一条天皇は、日本国の象徴であり日本国民統合の象徴
    [
      'Japanese',
      '93fa967b8d918c9b964091e688ea8ff093568d6382cd814193fa967b8d9182cc8fdb92a582c582a082e893fa967b8d9196af939d8d8782cc8fdb92a5',
    ],
  ])('of a %s encoding are refused', (_what, hex) => {
    expect(decode(Buffer.from(hex.repeat(20), 'hex'))).toBeNull();
  });
});
