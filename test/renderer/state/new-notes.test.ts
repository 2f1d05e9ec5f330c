import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Result } from '../../../shared/result';
import { beginNote, keepFields, keptIdOf, useKeptNotes } from '../../../renderer/state/new-notes';
import { someSelector } from '../some-annotation';

let asked: unknown[];
let created: () => Promise<Result<unknown>>;

beforeEach(() => {
  asked = [];
  created = () => Promise.resolve({ ok: true, value: { id: 'kept-1' } });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('gazette', {
    createAnnotation: (draft: unknown) => {
      asked.push({ create: draft });
      return created();
    },
    changeAnnotation: (change: unknown) => {
      asked.push({ change });
      return Promise.resolve({ ok: true, value: change });
    },
  });
  useKeptNotes.setState({}, true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a note that was begun is nothing yet, and stays so while nothing is written', async () => {
  const begun = beginNote({ selectors: [], about: null });
  expect(begun).toMatchObject({ kind: 'note', note: '', tags: [], selectors: [], about: null });
  expect(await keepFields(begun.id, { note: '' })).toBeNull();
  expect(await keptIdOf(begun.id)).toBeNull();
  expect(asked).toEqual([]);
});

test('it hangs on the words that were chosen, where they stand', () => {
  const { address, start, end, quote, prefix, suffix } = someSelector();
  const begun = beginNote({ selectors: [{ address, start, end, quote, prefix, suffix }], about: null });
  expect(begun.selectors).toEqual([
    someSelector({ placement: { state: 'placed', moved: false, address, start, end } }),
  ]);
});

test('its first words keep it where it was begun, and later ones change what was kept', async () => {
  const { id } = beginNote({ selectors: [], about: null });
  expect(await keepFields(id, { note: '数据' })).toEqual({ id: 'kept-1' });
  await keepFields(id, { note: '数据局' });
  expect(asked).toEqual([
    { create: { kind: 'note', selectors: [], about: null, note: '数据' } },
    { change: { id: 'kept-1', note: '数据局' } },
  ]);
  expect(await keptIdOf(id)).toBe('kept-1');
  expect(useKeptNotes.getState()).toEqual({ [id]: 'kept-1' });
});

test('words and a tag that come together make one note', async () => {
  const { id } = beginNote({ selectors: [], about: null });
  await Promise.all([keepFields(id, { note: '数据' }), keepFields(id, { tags: ['待查'] })]);
  expect(asked).toEqual([
    { create: { kind: 'note', selectors: [], about: null, note: '数据' } },
    { change: { id: 'kept-1', tags: ['待查'] } },
  ]);
});

test('one that could not be kept is kept by the next change', async () => {
  created = () => Promise.resolve({ ok: false, error: { code: 'internal', id: 'x' } });
  const { id } = beginNote({ selectors: [], about: null });
  await expect(keepFields(id, { note: '数' })).rejects.toMatchObject({ failure: { code: 'internal' } });
  expect(await keptIdOf(id)).toBeNull();
  created = () => Promise.resolve({ ok: true, value: { id: 'kept-2' } });
  await keepFields(id, { note: '数据' });
  expect(await keptIdOf(id)).toBe('kept-2');
});

test('an annotation of the notebook is changed under its own id', async () => {
  await keepFields('of-the-notebook', { tags: ['待查'] });
  expect(asked).toEqual([{ change: { id: 'of-the-notebook', tags: ['待查'] } }]);
  expect(await keptIdOf('of-the-notebook')).toBe('of-the-notebook');
});
