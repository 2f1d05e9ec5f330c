import { fold, foldText, occurrences, printedSpan } from '../../../shared/text/fold';
import { typedPinyin, type ReadAloud } from './readings';

/** UTF-16 offsets, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Before which a word begins. */
const inWord = /[\p{Script=Latin}\p{N}]/u;

/**
 * The characters of a name that what is typed stands for: written, spelled in pinyin, or as initials. None where it
 * was found by a word that is spelled otherwise.
 */
export function emphasised(name: string, typed: string, read: ReadAloud | null): readonly Stretch[] {
  const words = typed.split(/\s+/u).filter((word) => word !== '');
  return words.flatMap((word) => {
    const written = writtenIn(name, word);
    return written.length > 0 || read === null ? written : spokenIn(name, word, read);
  });
}

function writtenIn(name: string, word: string): readonly Stretch[] {
  const folded = fold(name);
  const needle = foldText(word);
  const isLatin = /^[\p{Script=Latin}\p{N}]+$/u.test(needle);
  return occurrences(folded.text, needle)
    .filter((at) => !isLatin || !inWord.test(folded.text.charAt(at - 1)))
    .map((at) => printedSpan(folded, at, at + needle.length));
}

function spokenIn(name: string, word: string, read: ReadAloud): readonly Stretch[] {
  const letters = typedPinyin(word);
  if (letters === null || letters.length < 2 || !/\p{Script=Han}/u.test(name)) return [];
  const reading = read(name);
  const length = (syllable: string): number => syllable.length;
  const initial = (syllable: string): number => Math.min(1, syllable.length);
  return spelled(name, reading, letters, length) ?? spelled(name, reading, letters, initial) ?? [];
}

/** The first characters whose syllables, or as much of each as `taken` says, spell the letters. */
function spelled(
  name: string,
  reading: readonly string[],
  letters: string,
  taken: (syllable: string) => number,
): readonly Stretch[] | null {
  const characters = Array.from(name);
  const starts: number[] = [0];
  for (const character of characters) starts.push((starts.at(-1) ?? 0) + character.length);
  for (let first = 0; first < reading.length; first += 1) {
    const found: Stretch[] = [];
    let at = 0;
    for (let index = first; index < reading.length && at < letters.length; index += 1) {
      const syllable = (reading[index] ?? '').slice(0, taken(reading[index] ?? ''));
      if (syllable === '') continue;
      const rest = letters.slice(at, at + syllable.length);
      if (!syllable.startsWith(rest)) break;
      at += rest.length;
      found.push({ start: starts[index] ?? 0, end: starts[index + 1] ?? name.length });
    }
    if (at === letters.length && reading[first] !== '') return found;
  }
  return null;
}
