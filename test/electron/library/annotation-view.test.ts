import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotationView } from '../../../electron/library/annotation-view';
import type { ReadableLibrary } from '../../../electron/library/library-file';
import { seedIssue, seedLibrary } from './seed-library';

let folder: string;
let library: ReadableLibrary;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  library = await seedLibrary(folder);
});
afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

test('a unit has its text and its surroundings', () => {
  const view = annotationView(library);
  const address = `${seedIssue}/1#art-14`;
  expect(view.readingText(address)).toMatch(/^第十四条/u);
  expect(view.context(address)).toMatchObject({
    documentAddress: `${seedIssue}/1`,
    documentNumber: '京科发〔2022〕10号',
    trail: ['第五章 支持', '第十四条'],
    label: '第十四条',
    issue: { gazette: '北京市人民政府公报', year: 2022, number: 34, totalNumber: 766, date: '2022-08-31' },
    startPage: 6,
  });
});

test('all texts of a document come in reading order, whichever of its units is asked for', () => {
  const view = annotationView(library);
  const texts = view.documentTexts(`${seedIssue}/1#art-14`) ?? [];
  expect(texts[0]?.address).toBe(`${seedIssue}/1#title`);
  const articles = texts.flatMap(({ address }) => /#art-(\d+)$/u.exec(address)?.[1] ?? []);
  expect(articles).toEqual(Array.from({ length: articles.length }, (_, index) => String(index + 1)));
  expect(articles).toHaveLength(25);
  expect(view.documentTexts(`${seedIssue}/1`)).toEqual(texts);
});

test('a document and an issue have surroundings without a unit', () => {
  const view = annotationView(library);
  expect(view.context(`${seedIssue}/1`)).toMatchObject({ documentAddress: `${seedIssue}/1`, trail: [] });
  expect(view.context(seedIssue)).toMatchObject({ documentAddress: null, issue: { number: 34 } });
});

test('for a document that is gone, the texts of its shelf are looked through', () => {
  const view = annotationView(library);
  const texts = view.documentTexts(`${seedIssue}/99#art-1`) ?? [];
  expect(new Set(texts.map(({ address }) => address.split('#')[0])).size).toBe(8);
  expect(view.readingText(`${seedIssue}/99#art-1`)).toBeNull();
  expect(view.context(`${seedIssue}/99#art-1`)).toBeNull();
});

test.each(['某公报/1999-1/1#art-1', '某公报/1999-1', 'no address', ''])(
  'the library holds nothing at %j',
  (address) => {
    const view = annotationView(library);
    expect([view.readingText(address), view.documentTexts(address), view.context(address)]).toEqual([
      null,
      null,
      null,
    ]);
  },
);
