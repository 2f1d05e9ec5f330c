/** The ids from one to the other, both included, in the order of the list; the last alone where the first is gone. */
export function idsBetween(ids: readonly string[], from: string, to: string): readonly string[] {
  const [start, end] = [ids.indexOf(from), ids.indexOf(to)];
  if (start === -1 || end === -1) return ids.includes(to) ? [to] : [];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
