import { expect, test } from 'vitest';
import { readSource } from '../../../electron/formats/read-source';
import { Random } from '../../random';
import { samplesFolder, seedFile } from '../../electron/library/seed-library';
import { editionsOf, readFirst } from './editions';
import { afterDeletion, afterEdits, afterReimport, measure, sameAgain, type Outcome } from './measure';
import { randomNotes } from './random-notes';

/** The whole of it, over all samples, is measured by `npm run bench -- anchoring`. */
const files = [
  seedFile,
  `${samplesFolder}/s04_civil_procedure_law.md`,
  `${samplesFolder}/s34_gov_work_report_2019.txt`,
];
const sources = await Promise.all(
  files.map(async (file, index) => {
    const read = await readSource(file);
    if (!read.ok) throw new Error(file);
    return { source: read.value, shelf: `单行文件/${String(index)}` };
  }),
);
const editions = sources.flatMap(({ source, shelf }) => editionsOf(readFirst(source, shelf)));
const characters = editions
  .flatMap(({ texts }) => texts.map(({ text }) => text))
  .join('')
  .replaceAll(/\s/gu, '');
const notes = randomNotes(editions, 300, new Random(5));
const shareKept = ({ placed, suggested, notes: all }: Outcome): number => (placed + suggested) / all;

test('the same text read again leaves every note where it is', () => {
  const again = sources.flatMap(({ source, shelf }) => editionsOf(readFirst(source, shelf)));
  expect(measure(sameAgain(notes, again))).toMatchObject({ placed: 300, wrong: [] });
});

test('of a text with one character in a hundred changed, notes are placed or suggested, and none wrongly', () => {
  const outcome = measure(afterEdits(notes, 0.01, characters, new Random(6)));
  expect(outcome.wrong).toEqual([]);
  expect(shareKept(outcome)).toBeGreaterThanOrEqual(0.98);
});

test('so are they when the changed source is parsed and imported again', () => {
  const outcome = measure(afterReimport(sources, 0.01, characters, new Random(7))(notes));
  expect(outcome.wrong).toEqual([]);
  expect(shareKept(outcome)).toBeGreaterThanOrEqual(0.98);
});

test.each([0, 0.05, 0.15])(
  'no note lands on a look-alike of what was deleted, with %d of it changed',
  (share) => {
    expect(measure(afterDeletion(notes, share, characters, new Random(8)))).toMatchObject({
      orphan: 300,
      wrong: [],
    });
  },
);
