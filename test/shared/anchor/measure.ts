import { place } from '../../../shared/anchor/place';
import type { PlacedText, Placement, Selector } from '../../../shared/model/annotation';
import type { SourceText } from '../../../shared/model/source';
import type { Random } from '../../random';
import { editionsOf, readAgain, readFirst, withWords, type Edition } from './editions';
import { editedText, withExchanged } from './random-edits';
import type { RandomNote } from './random-notes';

/** What became of notes; `wrong` ones stand, or are suggested, where they do not belong. */
export interface Outcome {
  readonly notes: number;
  placed: number;
  suggested: number;
  orphan: number;
  readonly wrong: string[];
  milliseconds: number;
}

/** A note with the texts in which it is to be placed again, and what tells whether a place is right. */
export interface Trial {
  readonly selector: Selector;
  readonly texts: readonly PlacedText[] | null;
  readonly isRight: (placement: Exclude<Placement, { state: 'orphan' }>) => boolean;
}

export function measure(trials: readonly Trial[]): Outcome {
  const outcome: Outcome = {
    ...{ notes: trials.length, placed: 0, suggested: 0, orphan: 0, milliseconds: 0 },
    wrong: [],
  };
  for (const { selector, texts, isRight } of trials) {
    const own = texts?.find(({ address }) => address === selector.address)?.text ?? null;
    const began = performance.now();
    const placement = place(selector, own, () => texts);
    outcome.milliseconds += performance.now() - began;
    outcome[placement.state] += 1;
    if (placement.state !== 'orphan' && !isRight(placement)) {
      outcome.wrong.push(JSON.stringify({ selector, placement }));
    }
  }
  return outcome;
}

/** The documents read again from the same source. */
export function sameAgain(notes: readonly RandomNote[], again: readonly Edition[]): readonly Trial[] {
  const editions = new Map(again.map((edition) => [edition.address, edition]));
  return notes.map(({ selector, edition }) => ({
    selector,
    texts: editions.get(edition.address)?.texts ?? null,
    isRight: ({ state, address, start }) =>
      state === 'placed' && address === selector.address && start === selector.start,
  }));
}

/** A share of the characters of every unit changed; each unit stays itself. */
export function afterEdits(
  notes: readonly RandomNote[],
  share: number,
  characters: string,
  random: Random,
): readonly Trial[] {
  const edited = new Map(
    [...new Set(notes.map(({ edition }) => edition))].map((edition) => {
      const units = edition.texts.map(({ address, text }) => ({
        address,
        ...editedText(text, share, characters, random),
      }));
      const offsets = new Map(units.map((unit) => [unit.address, unit.offsets]));
      return [edition, { texts: units.map(({ address, text }) => ({ address, text })), offsets }];
    }),
  );
  return notes.map(({ selector, edition }) => {
    const now = edited.get(edition);
    const offsets = now?.offsets.get(selector.address) ?? [];
    const [start = 0, end = 0] = [offsets[selector.start], offsets[selector.end]];
    return {
      selector,
      texts: now?.texts ?? null,
      // A character that was added or dropped at an edge may be counted to either side.
      isRight: (placed) =>
        placed.address === selector.address &&
        Math.abs(placed.start - start) <= 2 &&
        Math.abs(placed.end - end) <= 2,
    };
  });
}

/** The words of the source changed, then read and shelved as a re-import does: labels break and units come and go. */
export function afterReimport(
  sources: readonly { readonly source: SourceText; readonly shelf: string }[],
  share: number,
  characters: string,
  random: Random,
): (notes: readonly RandomNote[]) => readonly Trial[] {
  const shelves = sources.map(({ source, shelf }) => {
    const changed = withWords(source, (text) => withExchanged(text, share, characters, random));
    return { shelf, editions: editionsOf(readAgain(readFirst(source, shelf), changed, shelf)) };
  });
  const editions = new Map(
    shelves.flatMap(({ editions }) => editions).map((edition) => [edition.address, edition]),
  );
  const wholes = new Map(shelves.map(({ shelf, editions }) => [shelf, wholeOf(shelf, editions)]));
  return (notes) =>
    notes.map(({ selector, edition }) => {
      // A document that is not known again is looked for on its shelf.
      const now = editions.get(edition.address) ?? wholes.get(edition.address.replace(/\/\d+$/u, ''));
      const lines = edition.lines.get(selector.address);
      return {
        selector,
        texts: now?.texts ?? null,
        isRight: ({ address, start, end }) => {
          const there = now?.lines.get(address);
          const text = now?.texts.find((unit) => unit.address === address)?.text;
          if (!lines || !there || text === undefined) return false;
          const overlap = lines[0] <= there[1] && there[0] <= lines[1];
          // Characters are exchanged one for one, so that most of what stood around the quote stands there as well.
          const { prefix, quote, suffix } = selector;
          const before = start < 16 ? '' : prefix.slice(-16);
          const [after = ''] = suffix.slice(0, 16).split('\n');
          const around = text.slice(Math.max(0, start - 16), end + 16);
          const alike = Math.max(likeness(before + quote, around), likeness(quote + after, around));
          return overlap && alike > (quote.length < 12 ? 0.3 : 0.6);
        },
      };
    });
}

/** The share of pairs of neighbouring characters that stand in the other text as well. */
function likeness(one: string, other: string): number {
  const pairs = Array.from({ length: Math.max(1, one.length - 1) }, (_, at) => one.slice(at, at + 2));
  return pairs.filter((pair) => other.includes(pair)).length / pairs.length;
}

function wholeOf(address: string, editions: readonly Edition[]): Edition {
  return {
    address,
    texts: editions.flatMap(({ texts }) => texts),
    lines: new Map(editions.flatMap(({ lines }) => [...lines])),
  };
}

/**
 * The quoted words taken out, while a look-alike comes to stand elsewhere: a copy, or one with a few characters changed,
 * in the same unit, in another, or as a unit of its own.
 */
export function afterDeletion(
  notes: readonly RandomNote[],
  share: number,
  characters: string,
  random: Random,
): readonly Trial[] {
  return notes.map(({ selector, edition }) => {
    const lookAlike = editedText(selector.quote, share, characters, random).text;
    return {
      selector,
      texts: withLookAlike(edition.texts, selector, lookAlike, random),
      isRight: () => false,
    };
  });
}

/** Nearer than this, in characters, what is planted would stand where the quote stood. */
const away = 40;

function withLookAlike(
  texts: readonly PlacedText[],
  { address: from, start, end }: Selector,
  words: string,
  random: Random,
): readonly PlacedText[] {
  const own = texts.findIndex(({ address }) => address === from);
  const without = texts.map(({ address, text }) => ({
    address,
    text: address === from ? text.slice(0, start) + text.slice(end) : text,
  }));
  const distanceTo = (index: number, at: number): number => {
    const [first, last] = index < own ? [index, own] : [own, index];
    const between = without.slice(first, last).reduce((sum, { text }) => sum + text.length + 1, 0);
    return Math.abs(index < own ? between - at + start : between + at - start);
  };
  const places = random.pick(['own', 'other', 'unit', 'none'] as const);
  const spots = without.flatMap(({ text }, index) => {
    if (places === 'none' || (places === 'own' && index !== own)) return [];
    const sentences = [...text.matchAll(/[。；]/gu)].map((mark) => mark.index + 1);
    const all = places === 'unit' ? [0] : [0, ...sentences, text.length];
    return all.filter((at) => distanceTo(index, at) >= away).map((at) => ({ index, at }));
  });
  const spot = spots.length === 0 ? null : random.pick(spots);
  const planted = without.flatMap(({ address, text }, index) => {
    if (index !== spot?.index) return [{ address, text }];
    if (places === 'unit')
      return [
        { address: `${from}-look-alike`, text: words },
        { address, text },
      ];
    return [{ address, text: text.slice(0, spot.at) + words + text.slice(spot.at) }];
  });
  return planted.filter(({ address, text }) => address !== from || /[\p{L}\p{N}]/u.test(text));
}
