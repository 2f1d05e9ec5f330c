import { foldText } from '../../../shared/text/fold';
import type { Candidate } from './candidate';
import { flatText, type FlatText } from './flat-text';
import type { Breathe } from './in-slices';
import { ranks, type Rank } from './ranks';
import { typedPinyin, type ReadAloud } from './readings';
import { spokenText, type SpokenText } from './spoken-text';
import { wordIndex, wordsIn, type WordIndex } from './word-index';

export interface Ranked {
  readonly candidate: Candidate;
  readonly rank: Rank;
}

export interface Found {
  /** The best, best first; those of one rank as they were given. */
  readonly rows: readonly Ranked[];
  /** Of all that match. */
  readonly count: number;
}

/** What quick-open looks in: one index for each source, made anew when that source changes. */
export interface QuickIndex {
  /** Candidates that match every word that is typed, at most `limit` of them; all when nothing is typed. */
  readonly find: (typed: string, limit: number) => Found;
  /** The same index, to be found by pinyin as well. */
  readonly readAloud: (read: ReadAloud, breathe: Breathe) => Promise<QuickIndex>;
}

/** Rows whose texts are put together in one go: few enough for one slice of work. */
const shardLength = 1000;

interface Shard {
  readonly first: number;
  readonly titles: FlatText;
  readonly numbers: FlatText;
  readonly english: FlatText;
  readonly more: FlatText;
}

interface SpokenShard {
  readonly first: number;
  readonly spoken: SpokenText;
}

/** Makes an index in slices; rejects with what `breathe` rejects with. */
export async function quickIndex(candidates: readonly Candidate[], breathe: Breathe): Promise<QuickIndex> {
  const words = wordIndex();
  const shards: Shard[] = [];
  for (let first = 0; first < candidates.length; first += shardLength) {
    const titles: string[] = [];
    const numbers: string[] = [];
    const english: string[] = [];
    const more: string[] = [];
    for (const [index, candidate] of candidates.slice(first, first + shardLength).entries()) {
      await breathe();
      titles.push(foldText(candidate.title));
      numbers.push(foldText(candidate.number ?? ''));
      more.push(foldText(candidate.more));
      english.push(foldText(candidate.titleEn ?? ''));
      const numberEn = foldText(candidate.numberEn ?? '');
      words.add(first + index, [titles.at(-1), numbers.at(-1), english.at(-1), numberEn].join(' '));
    }
    shards.push({
      first,
      titles: flatText(titles),
      numbers: flatText(numbers),
      english: flatText(english),
      more: flatText(more),
    });
  }
  return indexOver(candidates, words, shards, []);
}

function indexOver(
  candidates: readonly Candidate[],
  words: WordIndex,
  shards: readonly Shard[],
  spokenShards: readonly SpokenShard[],
): QuickIndex {
  /** Ranks of all rows for one typed word. */
  const rankWord = (typed: string): Uint8Array => {
    const found = new Uint8Array(candidates.length).fill(ranks.none);
    const note = (row: number, rank: Rank): void => {
      if (rank < (found[row] ?? 0)) found[row] = rank;
    };
    const folded = foldText(typed);
    const parts = wordsIn(folded);
    if (parts.length === 1 && parts[0] === folded) {
      words.find(folded, (row, nearness) => {
        note(row, nearness === 'exact' ? ranks.inside : ranks[nearness]);
      });
    } else {
      for (const shard of shards) rankWritten(shard, folded, note);
      // low-carbon and "No. 10" are words with signs between them.
      if (parts.length > 0 && !/\p{Script=Han}/u.test(folded)) {
        const together = inAll(parts.map((part) => rankWord(part)));
        together.forEach((rank, row) => {
          if (rank !== ranks.none) note(row, rank as Rank);
        });
      }
    }
    rankSpoken(typed, note);
    return found;
  };

  const rankSpoken = (typed: string, note: (row: number, rank: Rank) => void): void => {
    const letters = typedPinyin(typed);
    if (letters === null || letters.length < 2) return;
    for (const { first, spoken } of spokenShards) {
      spoken.findFull(letters, (line, isAtStart) => {
        note(first + line, isAtStart ? ranks.pinyinStart : ranks.pinyin);
      });
      spoken.findInitials(letters, (line, isAtStart) => {
        note(first + line, isAtStart ? ranks.initialsStart : ranks.initials);
      });
    }
  };
  return {
    find: (typed, limit) => {
      const parts = typed.split(/\s+/u).filter((part) => part !== '');
      if (parts.length === 0) return allOf(candidates, limit);
      const found = inAll(parts.map(rankWord));
      // shu zi xiao fei means these syllables in a row, before it means each of them somewhere.
      if (parts.length > 1) {
        rankSpoken(parts.join(''), (row, rank) => {
          if (found[row] !== ranks.none) found[row] = Math.min(found[row] ?? rank, ranks.pinyinStart);
        });
      }
      for (const shard of shards) rankWholeNames(shard, foldText(typed.trim()), found);
      return bestOf(candidates, found, limit);
    },
    readAloud: async (read, breathe) => {
      const spoken: SpokenShard[] = [];
      for (const { first } of shards) {
        const readings = [];
        for (const { title } of candidates.slice(first, first + shardLength)) {
          await breathe();
          readings.push(read(title));
        }
        spoken.push({ first, spoken: spokenText(readings) });
      }
      return indexOver(candidates, words, shards, spoken);
    },
  };
}

/** What is written in Chinese characters or signs, or with them, is found letter by letter. */
function rankWritten(
  { first, titles, numbers, more }: Shard,
  folded: string,
  note: (row: number, rank: Rank) => void,
): void {
  for (const names of [titles, numbers]) {
    names.find(folded, (line, at) => {
      note(first + line, at === 0 ? ranks.start : ranks.inside);
      return true;
    });
  }
  more.find(folded, (line) => {
    note(first + line, ranks.elsewhere);
    return true;
  });
}

/** Raises the rows whose name or number is what was typed, or begins with it. */
function rankWholeNames({ first, titles, numbers, english }: Shard, folded: string, found: Uint8Array): void {
  for (const names of [titles, numbers, english]) {
    names.find(folded, (line, at) => {
      const row = first + line;
      const before = found[row] ?? ranks.none;
      if (at === 0 && before !== ranks.none) {
        const isWhole = names.lengthOf(line) === folded.length;
        found[row] = Math.min(before, isWhole ? ranks.exact : ranks.start);
      }
      return true;
    });
  }
}

/** Rank of each row by the worst of its words. */
function inAll(found: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = found;
  return first.map((rank, row) =>
    others.reduce((worst, other) => Math.max(worst, other[row] ?? worst), rank),
  );
}

function allOf(candidates: readonly Candidate[], limit: number): Found {
  const rows = candidates.slice(0, limit).map((candidate) => ({ candidate, rank: ranks.inside }));
  return { rows, count: candidates.length };
}

function bestOf(candidates: readonly Candidate[], found: Uint8Array, limit: number): Found {
  const byRank = new Map<number, Ranked[]>();
  let count = 0;
  found.forEach((rank, row) => {
    const candidate = candidates[row];
    if (rank === ranks.none || !candidate) return;
    count += 1;
    const rows = byRank.get(rank) ?? [];
    byRank.set(rank, rows);
    if (rows.length < limit) rows.push({ candidate, rank: rank as Rank });
  });
  const best = Object.values(ranks).flatMap((rank) => byRank.get(rank) ?? []);
  return { rows: best.slice(0, limit), count };
}
