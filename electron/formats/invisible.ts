import type { LeftOutNotes } from './left-out';

/**
 * Characters that nobody sees: soft hyphen, zero-width space, joiners, direction marks, word joiner and byte-order
 * mark, which are there for a layout engine alone, and control characters, which come from broken fonts and converters.
 * Web pages and PDF files strew them about; a search trips on them.
 */
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** Whether nothing of it would be seen: white space of any kind (U+00A0 and U+3000 too) and invisible characters. */
export function isBlank(text: string): boolean {
  return withoutInvisible(text).trim() === '';
}

/** The text without its invisible characters. No-break and ideographic spaces stay. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(invisible, '');
}

/** Counts the invisible characters of a text as left out. */
export function noteInvisible(text: string, line: number, notes: LeftOutNotes): void {
  for (const character of text.match(invisible) ?? []) notes.count(line, nameOf(character));
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
