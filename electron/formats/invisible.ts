/**
 * Characters that are there for a layout engine alone: soft hyphen, zero-width space, joiners, direction marks, word
 * joiner and byte-order mark. Web pages and converters strew them about; a reader never sees them, a search trips on them.
 */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** Whether nothing of it would be seen: white space of any kind (U+00A0 and U+3000 too) and invisible characters. */
export function isBlank(text: string): boolean {
  return withoutInvisible(text).trim() === '';
}

/** The text without its invisible characters. No-break and ideographic spaces stay. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(invisible, '');
}

/** The invisible characters of a text, in order. */
export function invisibleIn(text: string): string[] {
  return text.match(invisible) ?? [];
}
