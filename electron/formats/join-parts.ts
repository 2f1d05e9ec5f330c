const endsLatin = /[\p{Script=Latin}\p{N}.,;:)%]$/u;
const startsLatin = /^[\p{Script=Latin}\p{N}(]/u;

/**
 * Joins the paragraphs of a table cell to one text: Chinese directly, as it is set without spaces; Latin words and
 * numbers with a space, so that `2024` above `2025` does not become one number.
 */
export function joinParts(parts: readonly string[]): string {
  const joined: string[] = [];
  for (const part of parts) {
    if (part === '') continue;
    const before = joined.at(-1);
    if (before !== undefined && endsLatin.test(before.slice(-2)) && startsLatin.test(part)) joined.push(' ');
    joined.push(part);
  }
  return joined.join('');
}
