import { extname } from 'node:path';
import type { SourceFormat } from '../../shared/model/source';

/**
 * What the first bytes of a file say that it is. `ole` is the container of old Office files and of encrypted new ones.
 */
export type Container = 'pdf' | 'zip' | 'ole' | 'text';

const signatures: readonly (readonly [Container, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['ole', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'],
];

/** The kind of a file, by its first eight bytes or more. */
export function containerOf(bytes: Uint8Array): Container {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([, signature]) => beginning.startsWith(signature))?.[0] ?? 'text';
}

/** The formats that are text themselves. */
export type TextFormat = Extract<SourceFormat, 'text' | 'markdown' | 'html'>;

/** Name endings of text files. One that holds no letter, as in `通知（2024.5.20）`, is none. */
const textEndings: ReadonlyMap<string, TextFormat> = new Map([
  ['', 'text'],
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
]);
const realEnding = /^\.[a-z0-9]*[a-z][a-z0-9]*$/u;

/** What a page begins with, after an XML declaration and comments. */
const beginningOfHtml = /^<(?:!doctype\s+html|html|head|body|meta|title)[\s>/]/iu;

/**
 * The format of a text: HTML where it begins as a page, whatever its name; else what the name's ending says. Null for
 * endings of other kinds of file, which a reader of gazettes would read as the wrong thing.
 */
export function textFormat(text: string, file: string): TextFormat | null {
  if (beginningOfHtml.test(text.slice(beginning(text), beginning(text) + 40))) return 'html';
  const ending = extname(file).toLowerCase();
  return textEndings.get(realEnding.test(ending) ? ending : '') ?? null;
}

/** Where a text begins, after white space, an XML declaration and comments. */
function beginning(text: string): number {
  const skipped = /[\s\uFEFF]+|<\?xml[^>]*>|<!--/uy;
  let at = 0;
  for (let match = skipped.exec(text); match; match = skipped.exec(text)) {
    const end = match[0] === '<!--' ? text.indexOf('-->', skipped.lastIndex) + 3 : skipped.lastIndex;
    // A comment that is not closed hides the rest.
    if (end < skipped.lastIndex) return text.length;
    at = end;
    skipped.lastIndex = end;
  }
  return at;
}
