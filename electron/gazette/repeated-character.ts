/**
 * A page break that prints the last character of the page again at the head of the next: 机构 / 构。 and 技 / 技术.
 * The same looks like words that really double (管委会 / 会同), so the rest of the source decides: the passage
 * without the doubling must occur elsewhere and the passage with it must not.
 */
export interface RepetitionEvidence {
  /** Whether the character that ends `before` and begins `after` was printed twice. */
  isRepeated(before: string, after: string): boolean;
}

/** Characters before the doubled one that have to agree with the other occurrence; one more follows it. */
const contextBefore = 3;
const window = contextBefore + 2;

export function repetitionEvidence(lines: readonly string[]): RepetitionEvidence {
  let known: Set<string> | null = null;
  return {
    isRepeated(before, after) {
      const character = before.at(-1);
      if (!character || !/\p{Script=Han}/u.test(character) || !after.startsWith(character)) return false;
      known ??= windows(lines);
      const once = before.slice(-contextBefore - 1) + after.slice(1, 2);
      const twice = before.slice(-contextBefore) + after.slice(0, 2);
      return once.length === window && known.has(once) && !known.has(twice);
    },
  };
}

function windows(lines: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const line of lines) {
    for (let start = 0; start + window <= line.length; start += 1) all.add(line.slice(start, start + window));
  }
  return all;
}
