import { isChinese, likelihood } from './likelihood';

/** Bytes as text. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding as `TextDecoder` has it. */
  readonly encoding: string;
  /** The bytes of a last character that the end of the file cut off; empty where the file ends well. */
  readonly cutOff: Uint8Array;
}

/** All encodings that Chinese text comes in, in the order in which a tie between them is decided. */
const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** A decoding that looks less like text than this is none. */
const leastLikely = 0.15;

/** A character has at most four bytes in each of the encodings, so three may be left of one. */
const longestRest = 3;

/**
 * The text of some bytes, without byte-order mark; null when no known encoding makes sense of them.
 *
 * A byte-order mark decides. Without one the bytes are UTF-8 where they are valid UTF-8 (no other encoding's Chinese
 * text is, save by rare chance in a few characters) and hold no NUL, which UTF-16 is full of. Else that encoding is
 * taken in which they look most like text: what a page says of itself is often wrong. GB18030 stands for GBK and GB2312
 * too, which it contains. Decoding is fatal: a byte that makes no sense refuses the encoding, and is never replaced;
 * only a last character that is cut off is left out. Korean, Japanese and Russian encodings decode as rare Chinese
 * characters: they are refused.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(bytes, marked);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8?.cutOff.length === 0 && !bytes.includes(0)) return utf8;
  let best: Decoded | null = null;
  let most = leastLikely;
  for (const encoding of encodings) {
    const decoded = encoding === 'utf-8' ? utf8 : decodeAs(bytes, encoding);
    const score = decoded ? likelihood(decoded.text) : 0;
    if (score > most) [best, most] = [decoded, score];
  }
  return best && isChinese(best.text) ? best : null;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded | null {
  const whole = strictly(bytes, encoding, false);
  if (whole !== null) return { text: whole, encoding, cutOff: new Uint8Array() };
  // A decoder that waits for more bytes forgives an unfinished character at the end, and nothing else.
  const text = strictly(bytes, encoding, true);
  if (text === null) return null;
  let end = bytes.length - 1;
  while (end > bytes.length - longestRest && strictly(bytes.subarray(0, end), encoding, false) === null)
    end -= 1;
  return { text, encoding, cutOff: bytes.subarray(end) };
}

function strictly(bytes: Uint8Array, encoding: string, stream: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}
