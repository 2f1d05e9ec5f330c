import type { PlacedText, Selector } from '../model/annotation';
import type { Candidate } from '../model/notebook';
import { differences } from './differences';
import { documentText, type DocumentText } from './document-text';
import { findEdges } from './edges';
import { findPlaces, withoutOverlap, type Place } from './find-places';
import { homeIn, type Home } from './home';
import { isWithin } from './recognise';
import { selectorIn } from './selector';

/** How many are offered. */
const most = 5;
/** Places of the very words that are looked at: two characters may stand a thousand times. */
const mostStandings = 200;

/**
 * Where the words of a selector might stand now, the likeliest first, at most 5: the very words, words that are half
 * the same, whatever stands now between the words that stood around them, and units that share words with them. A person chooses; nothing is placed by it.
 *
 * @param texts reading texts of all units of the document
 */
export function candidatesFor(
  selector: Selector,
  texts: readonly PlacedText[],
): readonly Omit<Candidate, 'trail'>[] {
  if (selector.quote === '') return [];
  const document = documentText(texts);
  const home = homeIn(document, selector.address);
  const near = Math.floor(selector.quote.length / 2);
  const places = [
    ...standings(document, selector),
    ...findPlaces(document, selector, null, near),
    ...between(document, selector, home),
  ];
  const rank = (one: Place): number => score(document, selector, one, home);
  const ranked = places.toSorted((one, other) => rank(other) - rank(one));
  return withoutOverlap([...ranked, ...unitsAlike(document, selector.quote)])
    .flatMap((one) => candidateAt(document, selector, one))
    .slice(0, most);
}

function standings({ text }: DocumentText, { quote, prefix, suffix }: Selector): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(quote); at !== -1 && places.length < mostStandings;) {
    const end = at + quote.length;
    const inPrefix = prefix.length - commonEnd(prefix, text.slice(Math.max(0, at - prefix.length), at));
    const inSuffix = suffix.length - commonStart(suffix, text.slice(end, end + suffix.length));
    places.push({ start: at, end, inQuote: 0, inPrefix, inSuffix });
    at = text.indexOf(quote, end);
  }
  return places;
}

/** What stands now where the quote stood, whatever it is, if it is not much longer. */
function between(document: DocumentText, selector: Selector, home: Home | null): readonly Place[] {
  const { quote, prefix, suffix, start: kept } = selector;
  if (prefix === '' || suffix === '') return [];
  const expected = home ? [document.startOf(home.first) + kept] : [];
  const starts = findEdges(document, { before: prefix, after: '' }, expected);
  const expectedEnds = starts.map(({ at }) => at + quote.length);
  const ends = findEdges(document, { before: '', after: suffix }, expectedEnds);
  // Where the two meet with fewer edits, the quote was taken out, and nothing stands in its place.
  const meeting = findEdges(document, { before: prefix, after: suffix }, []);
  const takenOut = Math.min(...meeting.map(({ before, after }) => before + after));
  return starts.flatMap(({ at: start, before: inPrefix }) =>
    ends
      .filter(({ at: end }) => end > start && end - start <= 2 * quote.length + suffix.length)
      .map(({ at: end, after: inSuffix }) => ({
        ...{ start, end, inPrefix, inSuffix },
        inQuote: edits(quote, document.text.slice(start, end)),
      }))
      .filter((place) => place.inPrefix + place.inSuffix < takenOut)
      .filter((place) => !home || isWithin(document, place, home)),
  );
}

/** Share of the pairs of neighbouring characters of a quote that a unit holds for it to be offered. */
const enoughAlike = 0.2;

/** Units that hold most of the quote's pairs of characters, in whatever order: the last resort. */
function unitsAlike(document: DocumentText, quote: string): readonly Place[] {
  const pairs = pairsOf(quote);
  return document.units
    .map(({ text }, index) => {
      const held = new Set<string>();
      for (let at = 0; at + 2 <= text.length; at += 1) {
        const pair = text.slice(at, at + 2);
        if (pairs.has(pair)) held.add(pair);
      }
      return { index, share: held.size / Math.max(1, pairs.size) };
    })
    .filter(({ share }) => share >= enoughAlike)
    .sort((one, other) => other.share - one.share || one.index - other.index)
    .slice(0, most)
    .map(({ index, share }) => ({
      ...{ start: document.startOf(index), end: document.endOf(index), inPrefix: 0, inSuffix: 0 },
      inQuote: Math.round((1 - share) * Math.max(quote.length, document.units[index]?.text.length ?? 0)),
    }));
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

function edits(quote: string, text: string): number {
  const longer = Math.max(quote.length, text.length);
  return differences(quote, text, longer - 1) ?? longer;
}

/** How well a place serves: its words count for half, each side of the context for a fifth, the address for a tenth. */
function score(document: DocumentText, selector: Selector, place: Place, home: Home | null): number {
  const share = (kept: string, lost: number): number =>
    kept === '' ? 0 : Math.max(0, 1 - lost / kept.length);
  return (
    0.5 * likenessOf(selector, place) +
    0.2 * share(selector.prefix, place.inPrefix) +
    0.2 * share(selector.suffix, place.inSuffix) +
    (isWithin(document, place, home) ? 0.1 : 0)
  );
}

function likenessOf({ quote }: Selector, { start, end, inQuote }: Place): number {
  return Math.max(0, 1 - inQuote / Math.max(quote.length, end - start));
}

function candidateAt(
  document: DocumentText,
  selector: Selector,
  place: Place,
): readonly Omit<Candidate, 'trail'>[] {
  const parts = document.partsOf(place.start, place.end);
  const [longest] = parts.toSorted((one, other) => other.text.length - one.text.length);
  if (!longest) return [];
  const { address, start, text } = longest;
  const end = start + text.length;
  const { prefix: before, suffix: after } = selectorIn(document.units, address, start, end);
  return [{ address, start, end, text, before, after, likeness: likenessOf(selector, place) }];
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}
