import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  changeKept,
  createKept,
  findKept,
  listKept,
  removeKept,
  restoreKept,
} from '../../../electron/notebook/annotations';
import { openNotebook, type Notebook } from '../../../electron/notebook/open-notebook';
import { selectorFor } from '../../../shared/anchor/place';

let folder: string;
let notebook: Notebook;

function reopen(): Notebook {
  const opened = openNotebook(join(folder, 'notebook.sqlite'), new Date());
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.db;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notebook-'));
  notebook = reopen();
});
afterEach(() => {
  notebook.close();
  rmSync(folder, { recursive: true });
});

const document = '北京市人民政府公报/2022-34/1';
const text = '市科委、中关村管委会对入选的青年科技人才及项目给予经费支持';
const draft = {
  kind: 'highlight' as const,
  colour: 'green' as const,
  note: '核对标准\n再看一遍',
  selectors: [selectorFor(`${document}#art-14`, text, 4, 10), selectorFor(`${document}#art-15`, text, 0, 3)],
};
const monday = new Date('2022-09-05T01:00:00Z');
const tuesday = new Date('2022-09-06T01:00:00Z');

test('what was kept is there after the file was closed and opened', () => {
  const kept = createKept(notebook, draft, monday);
  notebook.close();
  notebook = reopen();
  expect(findKept(notebook, kept.id)).toEqual({
    ...draft,
    id: kept.id,
    created: '2022-09-05T01:00:00.000Z',
    modified: '2022-09-05T01:00:00.000Z',
  });
});

test('a document lists its own, not those of a document whose ordinal begins alike', () => {
  const own = createKept(notebook, draft, monday);
  createKept(notebook, { ...draft, selectors: [selectorFor(`${document}0#art-14`, text, 0, 2)] }, tuesday);
  expect(listKept(notebook, document).map(({ id }) => id)).toEqual([own.id]);
  expect(listKept(notebook, null)).toHaveLength(2);
});

test('a change touches what it names, and the time', () => {
  const { id } = createKept(notebook, draft, monday);
  expect(changeKept(notebook, id, { note: '' }, tuesday)).toMatchObject({
    note: '',
    colour: 'green',
    created: monday.toISOString(),
    modified: tuesday.toISOString(),
  });
  expect(changeKept(notebook, id, { colour: 'blue' }, tuesday)).toMatchObject({ note: '', colour: 'blue' });
});

test('a removed one is gone from every list and comes back as it was', () => {
  const kept = createKept(notebook, draft, monday);
  expect(removeKept(notebook, kept.id, tuesday)).toBe(true);
  expect(removeKept(notebook, kept.id, tuesday)).toBe(false);
  expect(listKept(notebook, null)).toEqual([]);
  expect(findKept(notebook, kept.id)).toBeNull();
  expect(restoreKept(notebook, kept.id)).toEqual(kept);
});

test('nothing answers for an id that was never kept', () => {
  const id = '00000000-0000-4000-8000-000000000000';
  expect(findKept(notebook, id)).toBeNull();
  expect(changeKept(notebook, id, { note: 'x' }, monday)).toBeNull();
  expect(removeKept(notebook, id, monday)).toBe(false);
  expect(restoreKept(notebook, id)).toBeNull();
});
