/** What two pieces of work cost, run in turn so that whatever else the machine does hits both alike. Milliseconds. */
export interface Comparison {
  readonly measured: readonly number[];
  readonly reference: readonly number[];
}

/** Runs two pieces of work by turns; the first round warms both up and does not count. */
export function interleaved(rounds: number, measured: () => void, reference: () => void): Comparison {
  const times: { measured: number[]; reference: number[] } = { measured: [], reference: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [timed(measured), timed(reference)] as const;
    if (round === 0) continue;
    times.measured.push(pair[0]);
    times.reference.push(pair[1]);
  }
  return times;
}

export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the report: what, its figure against the aim, and whether it falls short. */
export function line(what: string, figure: number, atMost: number, detail: string): string {
  const verdict = figure <= atMost ? 'ok         ' : 'FALLS SHORT';
  return `${verdict} ${what}: ${figure.toFixed(2)} (at most ${String(atMost)}) — ${detail}`;
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
