/** A line without the white space around it, but for the tabs of a row: there, they are empty cells. One tab is an indent. */
export function trimLine(text: string): string {
  const tabs = text.split('\t', 3).length - 1;
  return tabs > 1 ? text.replace(/^[^\S\t]+/u, '').replace(/[^\S\t]+$/u, '') : text.trim();
}
