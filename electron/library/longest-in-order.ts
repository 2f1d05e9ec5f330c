/**
 * The longest run of pairs, among pairs that come in the order of one list, that is in order in the other list too.
 * Takes n log n steps.
 *
 * @param pairs `from` is the place in the other list, and no two have the same
 */
export function longestInOrder<Pair extends { readonly from: number }>(
  pairs: readonly Pair[],
): readonly Pair[] {
  // The last pair of the best run of each length, and for each pair the one before it in its run.
  const ends: Run<Pair>[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.pair.from ?? 0) < pair.from) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair, before: ends[low - 1] ?? null };
  }
  const run: Pair[] = [];
  for (let end: Run<Pair> | null = ends.at(-1) ?? null; end; end = end.before) run.push(end.pair);
  return run.reverse();
}

interface Run<Pair> {
  readonly pair: Pair;
  readonly before: Run<Pair> | null;
}
