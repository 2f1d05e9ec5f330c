/**
 * Symbols of the Wingdings fonts that official forms use; Word gives their places in the font (F000 and up), not
 * characters.
 */
const wingdings: ReadonlyMap<string, string> = new Map([
  ['6C', '●'],
  ['6E', '■'],
  ['6F', '□'],
  ['71', '❑'],
  ['75', '◆'],
  ['A1', '○'],
  ['A8', '□'],
  ['AB', '★'],
  ['D8', '➢'],
  ['DF', '←'],
  ['E0', '→'],
  ['FB', '✗'],
  ['FC', '✓'],
  ['FD', '☒'],
  ['FE', '☑'],
]);

/** The character of a `w:sym` element; null where it is known in its font alone. */
export function symbolOf(font: string, code: string): string | null {
  const place = Number.parseInt(code, 16);
  if (Number.isNaN(place)) return null;
  const inFont = place >= 0xf000 && place <= 0xf0ff;
  if (/^wingdings$/iu.test(font)) return wingdings.get((place & 0xff).toString(16).toUpperCase()) ?? null;
  return inFont || place > 0x10ffff ? null : String.fromCodePoint(place);
}
