/**
 * Bytes to text. A byte-order mark decides; without one the bytes are UTF-8 where they are valid UTF-8 (no other
 * encoding's Chinese text is, save by rare chance in a few characters), else GB18030, the superset of GBK and GB2312
 * that is mandatory in China. Decoding is fatal: a byte that makes no sense refuses the encoding, and is never replaced.
 */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding as `TextDecoder` has it. */
  readonly encoding: string;
}

/** The text of some bytes without byte-order mark; null when no known encoding makes sense of them. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = markedEncoding(bytes);
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    const text = decodeAs(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
