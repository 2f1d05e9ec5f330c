import { expect, test } from 'vitest';
import { listStates } from '../../../electron/notebook/annotations';
import type { Change } from '../../../electron/notebook/annotation-state';
import { deleteForGood, editHistory, makeEdit, stepEdit } from '../../../electron/notebook/edits';
import type { AnnotationState } from '../../../shared/model/annotation';
import { someNote, someNotebook } from './some-notes';

const at = (minutes: number): Date => new Date(Date.UTC(2022, 8, 5, 1, minutes));
const made = (after: AnnotationState): Change => ({ id: after.id, before: null, after });
const noted = (before: AnnotationState, note: string, when: Date): Change => ({
  ...{ id: before.id, before },
  after: { ...before, note, modified: when.toISOString() },
});

test('undo and redo lead through all edits and back, with the same ids', () => {
  const db = someNotebook();
  const one = someNote();
  makeEdit(db, 'create', [made(one)], at(0));
  const changed = noted(one, '一', at(5));
  makeEdit(db, 'note', [changed], at(5));
  expect(editHistory(db)).toEqual({ undo: { kind: 'note', annotations: 1 }, redo: null });

  expect(stepEdit(db, 'undo', at(6))?.edit).toEqual({ kind: 'note', annotations: 1 });
  expect(listStates(db)).toMatchObject([{ id: one.id, note: '', modified: at(6).toISOString() }]);
  stepEdit(db, 'undo', at(7));
  // What was made goes to the trash: undo deletes nothing.
  expect(listStates(db)).toMatchObject([{ id: one.id, note: '', removed: at(7).toISOString() }]);
  expect(stepEdit(db, 'undo', at(8))).toBeNull();

  stepEdit(db, 'redo', at(9));
  expect(listStates(db)).toMatchObject([{ id: one.id, note: '', removed: null, created: one.created }]);
  stepEdit(db, 'redo', at(10));
  expect(listStates(db)).toMatchObject([{ id: one.id, note: '一', removed: null }]);
  expect(stepEdit(db, 'redo', at(11))).toBeNull();
});

test('an edit of many is taken back at once', () => {
  const db = someNotebook();
  const notes = [someNote(), someNote({ colour: 'pink' }), someNote({ colour: 'blue' })];
  makeEdit(db, 'create', notes.map(made), at(0));
  makeEdit(
    db,
    'bulk',
    notes.map((before) => ({ id: before.id, before, after: { ...before, colour: 'green' as const } })),
    at(1),
  );
  expect(listStates(db).map(({ colour }) => colour)).toEqual(['green', 'green', 'green']);
  expect(stepEdit(db, 'undo', at(2))?.edit).toEqual({ kind: 'bulk', annotations: 3 });
  expect(
    listStates(db)
      .map(({ colour }) => colour)
      .sort(),
  ).toEqual(['blue', 'pink', 'yellow']);
});

test('what changes nothing is no edit', () => {
  const db = someNotebook();
  const one = someNote();
  makeEdit(db, 'create', [made(one)], at(0));
  expect(makeEdit(db, 'change', [noted(one, '', at(3))], at(3))).toEqual([]);
  expect(editHistory(db).undo?.kind).toBe('create');
});

test('what was undone cannot be redone after another edit', () => {
  const db = someNotebook();
  const one = someNote();
  makeEdit(db, 'create', [made(one)], at(0));
  makeEdit(db, 'change', [{ id: one.id, before: one, after: { ...one, colour: 'pink' } }], at(1));
  stepEdit(db, 'undo', at(2));
  makeEdit(db, 'change', [{ id: one.id, before: one, after: { ...one, tags: ['人才'] } }], at(3));
  expect(editHistory(db).redo).toBeNull();
  stepEdit(db, 'undo', at(4));
  expect(listStates(db)).toMatchObject([{ colour: 'yellow', tags: [] }]);
});

test('typing without a long pause is one edit, and a pause begins another', () => {
  const db = someNotebook();
  const one = someNote();
  makeEdit(db, 'create', [made(one)], at(0));
  const typed = ['一', '一二', '一二三'].reduce((before, note, index) => {
    const change = noted(before, note, new Date(at(5).getTime() + index * 1000));
    makeEdit(db, 'note', [change], new Date(at(5).getTime() + index * 1000));
    return change.after ?? before;
  }, one);
  makeEdit(db, 'note', [noted(typed, '一二三四', at(9))], at(9));
  stepEdit(db, 'undo', at(10));
  expect(listStates(db)).toMatchObject([{ note: '一二三' }]);
  stepEdit(db, 'undo', at(11));
  expect(listStates(db)).toMatchObject([{ note: '' }]);
});

test('typing in one note does not join typing in another', () => {
  const db = someNotebook();
  const [one, other] = [someNote(), someNote()];
  makeEdit(db, 'create', [made(one), made(other)], at(0));
  makeEdit(db, 'note', [noted(one, '一', at(1))], at(1));
  makeEdit(db, 'note', [noted(other, '二', at(1))], at(1));
  stepEdit(db, 'undo', at(2));
  expect(
    listStates(db)
      .map(({ note }) => note)
      .sort(),
  ).toEqual(['', '一']);
});

test('what is deleted for good is not brought back, and edits of other notes can still be undone', () => {
  const db = someNotebook();
  const [one, other] = [someNote(), someNote()];
  makeEdit(db, 'create', [made(one)], at(0));
  makeEdit(db, 'create', [made(other)], at(1));
  makeEdit(db, 'change', [{ id: one.id, before: one, after: { ...one, colour: 'pink' } }], at(2));
  deleteForGood(db, [one]);
  expect(listStates(db)).toEqual([other]);
  expect(stepEdit(db, 'undo', at(3))?.edit).toEqual({ kind: 'create', annotations: 1 });
  expect(listStates(db)).toMatchObject([{ id: other.id, removed: at(3).toISOString() }]);
  expect(stepEdit(db, 'undo', at(4))).toBeNull();
});

test('the last two hundred edits are remembered', () => {
  const db = someNotebook();
  for (let count = 0; count < 210; count += 1) makeEdit(db, 'create', [made(someNote())], at(count));
  let undone = 0;
  while (stepEdit(db, 'undo', at(300))) undone += 1;
  expect(undone).toBe(200);
  expect(listStates(db)).toHaveLength(210);
});

test('an edit that cannot be written whole is not written at all', () => {
  const db = someNotebook();
  const one = someNote();
  const wrong = { ...someNote(), kind: 'scribble' } as unknown as AnnotationState;
  expect(() => makeEdit(db, 'create', [made(one), made(wrong)], at(0))).toThrow(/CHECK/u);
  expect(listStates(db)).toEqual([]);
  expect(editHistory(db)).toEqual({ undo: null, redo: null });
});
