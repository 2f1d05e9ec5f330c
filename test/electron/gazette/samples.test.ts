import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../electron/formats/read-source';
import type { GazetteFile } from '../../../shared/model/gazette-file';
import {
  goldenFields,
  readableSamples,
  refusedSamples,
  sampleGoldens,
  samplesFolder,
  type Golden,
  type GoldenDocument,
  type GoldenFurniture,
} from '../../fixtures/samples/sample-goldens';
import { characters } from './conservation';
import { factOf, squeezed } from './document-facts';
import { parsedSample } from './parsed-sample';

const goldens = sampleGoldens();

/** The fields that a golden says something about, document by document. */
function fieldsOf({
  documents = [],
}: Golden): { ordinal: number; golden: GoldenDocument; field: keyof GoldenDocument }[] {
  return documents.flatMap((golden, index) =>
    goldenFields
      .filter((field) => golden[field] !== undefined)
      .map((field) => ({ ordinal: index + 1, golden, field })),
  );
}

/** A golden's field in the form that the program's is compared in. */
function expected(golden: GoldenDocument, field: keyof GoldenDocument): unknown {
  if (field === 'articles' && golden.articles)
    return { first: squeezed(golden.articles.first), last: squeezed(golden.articles.last) };
  if (field === 'innerTitles') return golden.innerTitles?.map(squeezed);
  return golden[field];
}

/** A piece of furniture with a name for its test: lines 1–10 as contents. */
function named(piece: GoldenFurniture): GoldenFurniture & { readonly name: string } {
  const where = piece.text ?? `lines ${piece.lines?.join('–') ?? ''}`;
  return { ...piece, name: piece.why ? `${where} as ${piece.why}` : where };
}

/** Characters that stand in furniture for a reason, or for any. */
function furnitureText(file: GazetteFile, why: GoldenFurniture['why']): string {
  return characters(
    file.furniture
      .filter((piece) => why === undefined || piece.why === why)
      .map(({ text }) => text)
      .join(''),
  );
}

function overlaps([first, last]: readonly [number, number], [from, to]: readonly [number, number]): boolean {
  return first <= to && last >= from;
}

describe('every sample that can be read', () => {
  it('has a golden', () => {
    expect(goldens.map(({ file }) => file).sort()).toEqual(readableSamples);
  });
});

describe.each(goldens)('$file', (golden) => {
  const { file: name, issue, documents, furniture, text } = golden;

  it(issue ? 'is an issue with the head of its cover' : 'is no issue', async () => {
    const { file } = await parsedSample(name);
    if (issue) expect(file.issue).toMatchObject(issue);
    else expect(file.issue).toBeNull();
  });

  if (documents)
    it(`holds ${String(documents.length)} documents`, async () => {
      const { file } = await parsedSample(name);
      expect(file.documents.map(({ title }) => title)).toHaveLength(documents.length);
    });

  it.each(fieldsOf(golden))('document $ordinal: $field', async ({ ordinal, golden: wanted, field }) => {
    const document = (await parsedSample(name)).file.documents[ordinal - 1];
    expect(document && factOf(document, wanted, field)).toEqual(expected(wanted, field));
  });

  it.each(furniture.map(named))('leaves out $name', async ({ why, lines, text: words }) => {
    const { file, source } = await parsedSample(name);
    const left = furnitureText(file, why);
    if (words) expect(left).toContain(characters(words));
    for (const line of source.lines.filter((line) => lines && overlaps(line.lines, lines)))
      expect(left).toContain(characters(line.text));
  });

  if (text.length > 0)
    it('leaves out nothing of its text', async () => {
      const { file } = await parsedSample(name);
      expect(file.furniture.filter((piece) => text.some((range) => overlaps(piece.lines, range)))).toEqual(
        [],
      );
    });
});

describe('a sample in a format that gazettes are not read from', () => {
  it.each(refusedSamples)('%s is refused', async (name) => {
    const source = await readSource(resolve(samplesFolder, name));
    expect(source).toMatchObject({ ok: false, error: { code: 'format-unknown' } });
  });
});
