import { afterAll, beforeAll, expect, it } from 'vitest';
import { place } from '../../shared/anchor/place';
import { selectorIn } from '../../shared/anchor/selector';
import type { PlacedText } from '../../shared/model/annotation';
import { Random } from '../random';
import { editionsOf, readFirst, type Edition } from '../shared/anchor/editions';
import {
  afterDeletion,
  afterEdits,
  afterReimport,
  measure,
  sameAgain,
  type Outcome,
} from '../shared/anchor/measure';
import { editedText } from '../shared/anchor/random-edits';
import { randomNotes, type RandomNote } from '../shared/anchor/random-notes';
import { line, median, percentile } from './rounds';
import { readSources } from './sources';

const count = 2000;
const lines: string[] = [];
let sources: readonly {
  readonly source: Awaited<ReturnType<typeof readSources>>[number];
  readonly shelf: string;
}[];
let editions: readonly Edition[];
let characters: string;
/** With context over the edges of units, as marks are kept, and with context that ends at them, as they once were. */
let notes: readonly RandomNote[];
let olderNotes: readonly RandomNote[];

const editionsNow = (): readonly Edition[] =>
  sources.flatMap(({ source, shelf }) => editionsOf(readFirst(source, shelf)));

beforeAll(async () => {
  sources = (await readSources()).map((source, index) => ({ source, shelf: `单行文件/${String(index)}` }));
  editions = editionsNow();
  characters = editions
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join('')
    .replaceAll(/\s/gu, '');
  notes = randomNotes(editions, count, new Random(1));
  olderNotes = randomNotes(editions, count, new Random(1), true);
});

afterAll(() => {
  console.log(lines.join('\n'));
});

function counts({ placed, suggested, orphan, wrong, milliseconds, notes: all }: Outcome): string {
  const words = `${String(placed)} placed, ${String(suggested)} suggested, ${String(orphan)} orphans, ${String(wrong.length)} WRONG`;
  return `${words}; ${(milliseconds / all).toFixed(2)} ms a note`;
}

/** One line for the share that kept a place, and one for how many have a wrong one. */
function report(what: string, outcome: Outcome, least: number): void {
  const kept = (100 * (outcome.placed + outcome.suggested)) / outcome.notes;
  lines.push(line(`${what}: % placed or suggested`, kept, { atLeast: least }, counts(outcome)));
  reportWrong(what, outcome);
}

function reportWrong(what: string, outcome: Outcome): void {
  lines.push(line(`${what}: on a wrong place`, outcome.wrong.length, { atMost: 0 }, counts(outcome)));
  for (const wrong of outcome.wrong.slice(0, 3)) lines.push(`             ${wrong.slice(0, 400)}`);
}

it('places every note in the same text read again', () => {
  for (const [what, some] of [
    ['identical text', notes],
    ['identical text, context of the unit alone', olderNotes],
  ] as const) {
    const outcome = measure(sameAgain(some, editionsNow()));
    lines.push(line(`${what}: notes in place`, outcome.placed, { atLeast: count }, counts(outcome)));
    reportWrong(what, outcome);
  }
});

it('places or suggests notes in a text with one character in a hundred changed', () => {
  report('1 % of characters changed', measure(afterEdits(notes, 0.01, characters, new Random(2))), 98);
  const reimport = afterReimport(sources, 0.01, characters, new Random(3));
  report('1 % changed, parsed and imported again', measure(reimport(notes)), 98);
  report(
    '1 % changed, context of the unit alone',
    measure(afterEdits(olderNotes, 0.01, characters, new Random(2))),
    98,
  );
  report('5 % of characters changed', measure(afterEdits(notes, 0.05, characters, new Random(4))), 98);
});

it.each([0, 0.05, 0.15])('puts no note on a look-alike, %d of it changed', (share) => {
  const what = `quote deleted, look-alike with ${String(share * 100)} % changed`;
  reportWrong(what, measure(afterDeletion(notes, share, characters, new Random(5))));
  reportWrong(`${what}, older notes`, measure(afterDeletion(olderNotes, share, characters, new Random(5))));
});

/** A document of 400,000 characters: the text of all samples, article after article. */
function longDocument(): PlacedText[] {
  const texts: PlacedText[] = [];
  let length = 0;
  for (const { text } of editions.flatMap((edition) => edition.texts)) {
    if (length > 400_000) break;
    texts.push({ address: `单行文件/长/1#p-${String(texts.length + 1)}`, text });
    length += text.length;
  }
  return texts;
}

it('places 500 notes of a document of 400,000 characters', () => {
  const random = new Random(6);
  const texts = longDocument();
  const marked = randomNotes([{ address: '单行文件/长/1', texts, lines: new Map() }], 500, random).map(
    ({ selector }) => selector,
  );
  const edited = texts.map(({ address, text }) => ({
    address,
    text: editedText(text, 0.01, characters, random).text,
  }));
  const emptied = texts.map(({ address, text }) => ({
    address,
    text: marked
      .filter((selector) => selector.address === address)
      .reduce((left, { quote }) => left.replace(quote, ''), text),
  }));
  for (const [what, now, most] of [
    ['unchanged', texts, 20],
    ['1 % changed', edited, 3000],
    ['all quotes deleted', emptied, 6000],
  ] as const) {
    const owns = new Map(now.map(({ address, text }) => [address, text]));
    const times = marked.map((selector) => {
      const began = performance.now();
      place(selector, owns.get(selector.address) ?? null, () => now);
      return performance.now() - began;
    });
    const whole = times.reduce((sum, time) => sum + time, 0);
    const detail = `median ${median(times).toFixed(2)} ms, p95 ${percentile(times, 95).toFixed(2)} ms, longest ${Math.max(...times).toFixed(1)} ms`;
    lines.push(line(`500 notes on 400,000 characters, ${what}: ms`, whole, { atMost: most }, detail));
  }
  const long = texts.toSorted((one, other) => other.text.length - one.text.length)[0];
  expect(long).toBeDefined();
  if (!long) return;
  const selector = selectorIn(texts, long.address, 0, long.text.length);
  const now = texts.map(({ address, text }) => ({
    address,
    text: address === long.address ? editedText(text, 0.01, characters, random).text : text,
  }));
  const began = performance.now();
  const { state } = place(selector, null, () => now);
  const took = performance.now() - began;
  lines.push(
    line(`a quote of ${String(long.text.length)} characters: ms`, took, { atMost: 500 }, `it is ${state}`),
  );
});
