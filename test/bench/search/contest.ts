import { interleaved, line, percentile, type Times } from '../rounds';
import type { BenchLibrary } from './bench-library';
import { likeScan } from './like-scan';
import type { OurSearch } from './ours';
import { howToGetRipgrep, type Ripgrep } from './ripgrep';
import type { TypicalWord } from './typical-words';

/** Everyone who searches for the same words by turns. */
export interface Contest {
  readonly library: BenchLibrary;
  readonly ours: OurSearch;
  readonly rounds: number;
  /** Null where it is not installed. */
  readonly ripgrep: Ripgrep | null;
}

/** What is asked of all; ripgrep always reads everything. */
export type Task = 'first' | 'shown' | 'count' | 'all' | 'page';

/**
 * Tasks that leave nothing behind for the next query. Ours run several times in a turn, warm, as the reference figures
 * were taken: to read all texts, as ripgrep does, drives everything else out of the processor's caches. A scan is slow
 * enough for that not to matter. The others begin with what they remember pushed out by result pages of other words.
 */
const forgetful: ReadonlySet<Task> = new Set(['first', 'shown']);
const runsWarm = 25;

/** How many times quicker than a reference's median nineteen of twenty of our own have to be. */
export interface Aim {
  readonly than: 'ripgrep' | 'LIKE';
  readonly times: number;
}

/** Hits of a first list. */
const firstHits = 20;

/**
 * Measures one task on several words, and says for each aim how the worst of them does, then the times of all.
 *
 * @param isWarm false to have also what remembers nothing run once a turn, right after other words
 */
export async function contest(
  all: Contest,
  what: string,
  task: Task,
  words: readonly TypicalWord[],
  aims: readonly Aim[],
  isWarm = forgetful.has(task),
): Promise<readonly string[]> {
  const prepare = isWarm ? undefined : all.ours.forget;
  const turn = (name: string): number => (isWarm && name === 'ours' ? runsWarm : 1);
  const results: (TypicalWord & { readonly times: Times<string> })[] = [];
  for (const typical of words) {
    const times = await interleaved(all.rounds, works(all, task, typical.word), prepare, turn);
    results.push({ ...typical, times });
  }
  const lines = aims.map(({ than, times }) => {
    const ratios = results.map(({ word, times: taken }) => ({ word, ratio: quicker(taken, than) }));
    const worst = ratios.reduce((one, next) => (next.ratio < one.ratio ? next : one));
    const measured = than !== 'ripgrep' || all.ripgrep !== null;
    return line(
      `${what}: times quicker than ${than}`,
      measured ? worst.ratio : null,
      { atLeast: times },
      measured ? `p50 of ${than} / p95 of ours, the worst: ${worst.word}` : howToGetRipgrep,
    );
  });
  return [...lines, ...results.map(({ word, frequency, times }) => timesOf(word, frequency, times))];
}

function works(
  { library, ours, ripgrep }: Contest,
  task: Task,
  word: string,
): Readonly<Record<string, () => unknown>> {
  const like = likeScan(library.db);
  const { trigrams, texts } = library;
  const whole = ripgrep && { ripgrep: () => ripgrep.count(texts, word) };
  switch (task) {
    case 'first':
    case 'shown':
      return {
        ours: () => ours[task](word, firstHits),
        ...whole,
        LIKE: () => like.first(word, firstHits),
        trigram: () => trigrams.first(word, firstHits),
      };
    case 'all':
      return {
        ours: () => ours.all(word),
        ...whole,
        LIKE: () => like.all(word),
        trigram: () => trigrams.all(word),
      };
    case 'count':
    case 'page':
      return {
        ours: () => ours[task](word),
        ...whole,
        LIKE: () => like.count(word),
        trigram: () => trigrams.count(word),
      };
  }
}

function quicker(times: Times<string>, than: string): number {
  return percentile(times[than] ?? [], 50) / percentile(times['ours'] ?? [], 95);
}

function timesOf(word: string, frequency: number, times: Times<string>): string {
  const each = Object.entries(times).map(
    ([name, taken]) =>
      `${name} ${milliseconds(percentile(taken, 50))} / ${milliseconds(percentile(taken, 95))}`,
  );
  return `             ${word} (${frequency.toLocaleString('en')} times), ms p50 / p95: ${each.join(', ')}`;
}

function milliseconds(time: number): string {
  return time < 1 ? time.toFixed(3) : time.toFixed(1);
}
