import { fold } from '../../../shared/text/fold';
import type { FoldedLibrary } from './folded-library';

/** A word of the library and how often it stands there, one overlapping another counted, too. */
export interface TypicalWord {
  readonly word: string;
  readonly frequency: number;
}

/** What a list of the first hits needs at least. */
const rarest = 20;
const chinese = /^\p{sc=Han}+$/u;
const other = /^[\p{sc=Latin}\p{Nd}]$/u;

/**
 * The most frequent, a middling and a rare stretch of so many Chinese characters, as the texts have them; of single
 * characters also the most frequent Latin letter or digit. Middling is between the two others as orders of magnitude go.
 */
export function typicalWords(library: FoldedLibrary, length: number): readonly TypicalWord[] {
  const words = frequencies(library, length, chinese);
  const [frequent] = words;
  const rare = words.findLast(({ frequency }) => frequency >= rarest);
  if (!frequent || !rare) throw new Error(`The library has no words of ${String(length)} characters`);
  const between = Math.sqrt(frequent.frequency * rare.frequency);
  const middling = words.find(({ frequency }) => frequency <= between) ?? rare;
  return [frequent, middling, rare, ...(length === 1 ? frequencies(library, 1, other).slice(0, 1) : [])];
}

/** The most frequent first; those that are equally frequent in the order of their characters. */
function frequencies({ texts }: FoldedLibrary, length: number, made: RegExp): TypicalWord[] {
  const counts = new Map<string, number>();
  for (const { text, addresses } of texts) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const word = text.slice(at, at + length);
      counts.set(word, (counts.get(word) ?? 0) + addresses.length);
    }
  }
  return [...counts]
    .filter(([word]) => made.test(word) && fold(word).text === word)
    .map(([word, frequency]) => ({ word, frequency }))
    .sort((one, next) => next.frequency - one.frequency || (one.word < next.word ? -1 : 1));
}
