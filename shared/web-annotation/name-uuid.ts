import { sha1 } from './sha1';

/** The namespace that RFC 9562 gives to URLs. */
const urls = Uint8Array.from([
  ...[0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1],
  ...[0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8],
]);

/** The UUID (RFC 9562, version 5) of a URL or of whatever else is a name: the same each time. */
export function nameUuid(name: string): string {
  const digest = sha1(Uint8Array.from([...urls, ...utf8(name)])).subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Half a character, which UTF-8 has no bytes for, is taken as its number alone would be. */
function utf8(text: string): readonly number[] {
  return Array.from(text).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
    const last = [0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
    if (code < 0x10000) return [0xe0 | (code >> 12), ...last];
    return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), ...last];
  });
}
