import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changeKept, createKept, removeKept, restoreKept } from '../../../electron/notebook/annotations';
import { openNotebook, type Notebook } from '../../../electron/notebook/open-notebook';
import { unchangedList } from '../../../electron/notebook/unchanged-list';
import { selectorFor } from '../../../shared/anchor/place';

const now = new Date('2022-09-05T01:00:00Z');
const draft = {
  kind: 'highlight' as const,
  colour: 'green' as const,
  note: '核对标准',
  selectors: [selectorFor('北京市人民政府公报/2022-34/1#art-14', '给予经费支持', 2, 4)],
};

function opened(file: string): Notebook {
  const result = openNotebook(file, now);
  if (!result.ok) throw new Error(result.error.code);
  onTestFinished(() => {
    result.value.db.close();
  });
  return result.value.db;
}

test('it is read again after each change, by whomever, and not before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notebook-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'notebook.sqlite');
  const db = opened(file);
  const list = unchangedList();
  const notes = (): string[] => list(db).map(({ note }) => note);
  expect(notes()).toEqual([]);
  const { id } = createKept(db, draft, now);
  expect(notes()).toEqual(['核对标准']);
  expect(list(db)).toBe(list(db));
  changeKept(db, id, { note: '再看' }, now);
  expect(notes()).toEqual(['再看']);
  removeKept(db, id, now);
  expect(notes()).toEqual([]);
  restoreKept(db, id);
  expect(notes()).toEqual(['再看']);
  changeKept(opened(file), id, { note: '他人所改' }, now);
  expect(notes()).toEqual(['他人所改']);
});
