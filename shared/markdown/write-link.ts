/** What may not stand in the place of a link, or would be read back as something else. */
const encoded = /[\s%()<>\\]/gu;

/**
 * A link to an address as Markdown, `[《…》第十四条](gazette://…)`. The address stays as people read it, because a note is
 * read as it was typed, too.
 */
export function writeLink(address: string, words: string): string {
  const place = address.replaceAll(encoded, (character) =>
    character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character),
  );
  return `[${words.replaceAll(/[\\[\]*_`~<]/gu, '\\$&')}](gazette://${place})`;
}
