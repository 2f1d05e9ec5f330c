import type { Random } from '../../random';

/** A text with some of its characters exchanged, dropped or joined by others, and where each old offset came to be. */
export interface EditedText {
  readonly text: string;
  /** From every offset of the old text, its end too. */
  readonly offsets: readonly number[];
}

/** Changes each character with the given likelihood: three in five are exchanged, the others dropped or added to. */
export function editedText(text: string, share: number, characters: string, random: Random): EditedText {
  const offsets: number[] = [];
  let edited = '';
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(edited.length);
    if (random.next() >= share) edited += character;
    else {
      const other = characters.charAt(random.below(characters.length));
      edited += random.pick([other, other, other, '', character + other]);
    }
  }
  return { text: edited, offsets: [...offsets, edited.length] };
}

/** Exchanges each character that is no space with the given likelihood: a source's lines and offsets stay. */
export function withExchanged(text: string, share: number, characters: string, random: Random): string {
  let changed = '';
  for (const character of text) {
    const stays = character.trim() === '' || random.next() >= share;
    changed += stays ? character : characters.charAt(random.below(characters.length));
  }
  return changed;
}
