/** What is shown of a source line, in characters: a file may have all of its text on one. */
const longest = 120;

/**
 * A line, or the part of it that a finding speaks of, with … where it is cut.
 * @param facts of the finding; the first that stands in the line says where
 */
export function excerptAround(line: string, facts: readonly (string | number)[]): string {
  if (line.length <= longest) return line;
  const places = facts.map((fact) => (fact === '' ? -1 : line.indexOf(String(fact).slice(0, longest))));
  const at = places.find((place) => place !== -1) ?? 0;
  const start = Math.min(Math.max(0, at - longest / 4), line.length - longest);
  const cut = line.slice(wholeCharacter(line, start), wholeCharacter(line, start + longest));
  return `${start > 0 ? '…' : ''}${cut}${start + longest < line.length ? '…' : ''}`;
}

/** The offset, or the one after it where it would part the two halves of a character. */
function wholeCharacter(line: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/u.test(line.slice(offset, offset + 1)) ? offset + 1 : offset;
}
