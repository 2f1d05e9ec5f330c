/** What works cost, run in turn so that whatever else the machine does hits all alike: milliseconds of each round. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Runs works by turns, one of each a round; the first round warms them up and does not count.
 *
 * @param prepare is done before each turn, and not timed
 * @param turn how often a work runs in its turn, one run after the other, each timed by itself
 */
export async function interleaved<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
  prepare: () => void = () => undefined,
  turn: (name: Name) => number = () => 1,
): Promise<Times<Name>> {
  const entries = Object.entries<() => unknown>(works).map(([name, work]) => ({
    name,
    work,
    times: [] as number[],
    runs: turn(name as Name),
  }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { work, times, runs } of entries) {
      prepare();
      for (let run = 0; run < runs; run += 1) {
        const began = performance.now();
        const result = work();
        // Waiting for what is there already would cost as much as some of the works.
        if (result instanceof Promise) await result;
        if (round > 0) times.push(performance.now() - began);
      }
    }
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, times])) as Record<Name, number[]>;
}

export function median(times: readonly number[]): number {
  return percentile(times, 50);
}

/** The time that so many of a hundred rounds keep to: nearest rank, so it is one that was measured. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(Math.ceil((sorted.length * share) / 100), 1) - 1] ?? Number.NaN;
}

export type Bound = { readonly atMost: number } | { readonly atLeast: number };

/**
 * One line of the report: what, its figure against the aim, and whether it falls short. A figure that could not be had
 * is null: it is not measured, and never right.
 */
export function line(what: string, figure: number | null, bound: Bound, detail: string): string {
  const aim = 'atMost' in bound ? `at most ${String(bound.atMost)}` : `at least ${String(bound.atLeast)}`;
  if (figure === null) return `not measured ${what} (${aim}) — ${detail}`;
  const held = 'atMost' in bound ? figure <= bound.atMost : figure >= bound.atLeast;
  return `${held ? 'ok          ' : 'FALLS SHORT '} ${what}: ${figure.toFixed(2)} (${aim}) — ${detail}`;
}
