/**
 * Makes every character that Markdown or Obsidian would read as a mark stand for itself, so that words of the gazette
 * read as they are printed. Taken as the beginning of a line, too: there a number with a dot or a minus would make a
 * list, and space a block of code.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~#$&=]|%(?=%)|(?<=%)%/gu, String.raw`\$&`)
    .replace(/^[ \t]+/u, '')
    .replace(/^[-+]/u, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

/** A value of the front matter: JSON's strings and lists are YAML's, whatever stands in them. */
export function yamlValue(value: string | number | null | readonly string[]): string {
  // YAML takes these for line breaks; JSON leaves them as they are.
  return JSON.stringify(value).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A tag as Obsidian reads it: letters, digits, `_`, `-` and `/`, and not digits alone. What else a name holds becomes a
 * hyphen.
 */
export function obsidianTag(tag: string): string {
  const name = tag
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Emoji_Presentation}\u200D\uFE0F_/-]+/gu, '-')
    .replaceAll(/^[-/]+|[-/]+$/gu, '');
  if (name === '') return '_';
  return /^\p{N}+$/u.test(name) ? `_${name}` : name;
}
