import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotationView } from '../../../electron/library/annotation-view';
import { importFiles } from '../../../electron/library/import-files';
import { openLibraryFile } from '../../../electron/library/library-file';
import { place } from '../../../shared/anchor/place';
import { selectorIn } from '../../../shared/anchor/selector';
import type { LibraryView, Placement, Selector } from '../../../shared/model/annotation';
import { buildAt, quietly, readHere, seedFile, seedIssue, temporaryFolder } from './seed-library';

const document = `${seedIssue}/1`;

function withView<Value>(library: string, use: (view: LibraryView) => Value): Value {
  const db = openLibraryFile(library);
  if (typeof db === 'string') throw new Error(db);
  try {
    return use(annotationView(db));
  } finally {
    db.close();
  }
}

/** The selector of the first place of words in the document. */
function marked(view: LibraryView, words: string): Selector {
  const texts = view.documentTexts(document) ?? [];
  const unit = texts.find(({ text }) => text.includes(words));
  if (!unit) throw new Error(words);
  const start = unit.text.indexOf(words);
  return selectorIn(texts, unit.address, start, start + words.length);
}

function placeIn(view: LibraryView, selector: Selector): Placement {
  return place(selector, view.readingText(selector.address), () => view.documentTexts(selector.address));
}

test('notes on an issue keep their words when a corrected file of it is imported', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  await buildAt(library, [seedFile]);
  const [untouched, moved, changed, deleted] = withView(library, (view) => [
    marked(view, '年龄不超过 35'),
    marked(view, '具有海外留学或'),
    marked(view, '申报项目应属于自然科学研究领域'),
    marked(view, '申报项目应具有前沿'),
  ]);

  const source = readFileSync(seedFile, 'utf8');
  const line = source.split('\n').find((one) => one.includes('申报项目应具有前沿')) ?? '';
  const corrected = source
    .replace('对于具有海外留学或', '对于近年来具有海外留学或')
    .replace('申报项目应属于自然科学', '申报项目应当属于自然科学')
    .replace(line, '');
  expect(corrected).not.toBe(source);
  const file = join(folder, 'corrected.txt');
  writeFileSync(file, corrected);
  const imported = await importFiles(library, [file], readHere, quietly());
  expect(imported.ok && imported.value.entries.map(({ outcome }) => outcome)).toEqual(['updated']);

  withView(library, (view) => {
    expect(placeIn(view, untouched)).toMatchObject({ state: 'placed', moved: false, start: untouched.start });
    expect(placeIn(view, moved)).toMatchObject({ state: 'placed', moved: true, start: moved.start + 3 });
    expect(placeIn(view, changed)).toMatchObject({
      state: 'suggested',
      address: changed.address,
      text: '申报项目应当属于自然科学研究领域',
    });
    expect(placeIn(view, deleted)).toEqual({ state: 'orphan' });
  });
});

test('words whose document is gone are looked for on its shelf, and have to be confirmed there', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  await buildAt(library, [seedFile]);
  withView(library, (view) => {
    const selector = marked(view, '年龄不超过 35');
    const lost = { ...selector, address: selector.address.replace(document, `${seedIssue}/99`) };
    expect(placeIn(view, lost)).toMatchObject({
      state: 'suggested',
      address: selector.address,
      text: '年龄不超过 35',
    });
    expect(placeIn(view, { ...lost, address: '北京市人民政府公报/1999-1/1#art-1' })).toEqual({
      state: 'orphan',
    });
  });
});
