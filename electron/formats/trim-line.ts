/**
 * A line without the white space around it, but for the tabs of a row: there, they are empty cells. One tab is an
 * indent. By loops, because a pattern that looks for a run at the end of a text takes the square of the run's length.
 */
export function trimLine(text: string): string {
  const tabs = text.split('\t', 3).length - 1;
  if (tabs < 2) return text.trim();
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function isSpace(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character !== '\t' && character.trim() === '';
}
