import { fold } from '../../../shared/text/fold';
import { Random } from '../../random';
import type { FoldedLibrary } from './folded-library';

const longest = 12;
/** What is rare in running text and has to be among the queries all the same. */
const kinds: readonly RegExp[] = [
  /\p{sc=Latin}/u,
  /\p{Nd}/u,
  /\p{sc=Han}[\p{sc=Latin}\p{Nd}]|[\p{sc=Latin}\p{Nd}]\p{sc=Han}/u,
  /[\p{L}\p{N}]\p{P}+[\p{L}\p{N}]/u,
];

/**
 * Queries of 1 to 12 characters out of the library's texts, each once and each length as often as another: half from
 * anywhere, the others by turns with Latin letters, with digits, with both beside Chinese, with punctuation inside.
 */
export function drawnQueries({ texts }: FoldedLibrary, count: number, seed: number): readonly string[] {
  const random = new Random(seed);
  const queries = new Set<string>();
  while (queries.size < count) {
    const turn = queries.size;
    const kind = turn % 2 === 0 ? /./u : (kinds[(turn >> 1) % kinds.length] ?? /./u);
    const length = 1 + (turn % longest);
    const characters = Array.from(random.pick(texts).text);
    const at = random.below(characters.length);
    const query = characters.slice(at, at + length).join('');
    const tooShort = length < 2 && kind.source.length > '\\p{sc=Latin}'.length;
    if (fold(query).text !== '' && (tooShort || kind.test(query))) queries.add(query);
  }
  return [...queries];
}
