import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  countRemoved,
  findKept,
  findStates,
  listKept,
  listIdsOnShelf,
  listKeptOn,
  listRemoved,
  listStates,
  writeChanges,
} from '../../../electron/notebook/annotations';
import { keptOf } from '../../../electron/notebook/annotation-state';
import type { AnnotationState } from '../../../shared/model/annotation';
import { temporaryFolder } from '../library/seed-library';
import { notebookAt, someDocument, someNote, someNotebook, someWords } from './some-notes';

const keep = (db: ReturnType<typeof someNotebook>, ...states: readonly AnnotationState[]): void => {
  writeChanges(
    db,
    states.map((after) => ({ id: after.id, before: null, after })),
  );
};

test('what was kept is there, whole, after the file was closed and opened', () => {
  const file = join(temporaryFolder(), 'notebook.sqlite');
  const states = [
    someNote({
      ...{ style: 'underline', colour: 'green', note: '核对标准\n再看一遍', tags: ['人才', '经费'] },
      selectors: [someWords(), someWords(0, 3, 'art-15')],
    }),
    someNote({ kind: 'note', colour: null, selectors: [], about: null, note: '想法' }),
    someNote({
      ...{ kind: 'bookmark', colour: null, selectors: [], about: someDocument },
      ...{ collections: ['人才政策'], done: '2022-09-06T01:00:00.000Z' },
    }),
    someNote({ removed: '2022-09-07T01:00:00.000Z' }),
  ];
  const db = notebookAt(file);
  keep(db, ...states);
  db.close();
  expect(new Set(listStates(notebookAt(file)))).toEqual(new Set(states));
});

test('a document lists what hangs on it and on its passages, not those of one whose ordinal begins alike', () => {
  const db = someNotebook();
  const onPassage = someNote({ created: '2022-09-01T00:00:00.000Z' });
  const onDocument = someNote({ kind: 'note', colour: null, selectors: [], about: someDocument });
  const elsewhere = someNote({
    selectors: [{ ...someWords(), address: `${someDocument}0#art-14` }],
  });
  const onAnother = someNote({ kind: 'note', colour: null, selectors: [], about: `${someDocument}0` });
  keep(db, onPassage, onDocument, elsewhere, onAnother, someNote({ removed: '2022-09-07T01:00:00.000Z' }));
  expect(listKeptOn(db, someDocument).map(({ id }) => id)).toEqual([onPassage.id, onDocument.id]);
  expect(listKept(db)).toHaveLength(4);
});

test('an issue lists what hangs on it, on its documents and on their passages, each once, without the trash', () => {
  const db = someNotebook();
  const issue = '北京市人民政府公报/2022-34';
  const about = (address: string | null) =>
    someNote({ kind: 'note', colour: null, selectors: [], about: address });
  const there = [
    someNote({ selectors: [someWords(), someWords(0, 3, 'art-15')] }),
    someNote({ selectors: [{ ...someWords(), address: `${issue}/8#title` }] }),
    about(issue),
    about(`${issue}/2`),
  ];
  keep(
    db,
    ...there,
    someNote({ selectors: [{ ...someWords(), address: `${issue}~2/1#art-14` }] }),
    someNote({ selectors: [{ ...someWords(), address: `${issue}0/1#art-14` }] }),
    about(`${issue}5`),
    about(`${issue}~2`),
    about(null),
    someNote({ removed: '2022-09-07T01:00:00.000Z' }),
  );
  expect(listIdsOnShelf(db, issue)).toEqual(there.map(({ id }) => id).toSorted());
  expect(listIdsOnShelf(db, '单行文件/无')).toEqual([]);
});

test('writing one again replaces it, its words and its labels', () => {
  const db = someNotebook();
  const before = someNote({ tags: ['一', '二'], selectors: [someWords(), someWords(0, 2)] });
  keep(db, before);
  const after = { ...before, note: '新', tags: ['三'], selectors: [someWords(2, 4)] };
  writeChanges(db, [{ id: before.id, before, after }]);
  expect(listStates(db)).toEqual([after]);
  writeChanges(db, [{ id: before.id, before: after, after: null }]);
  expect(listStates(db)).toEqual([]);
  expect(db.prepare('SELECT count(*) FROM selector').pluck().get()).toBe(0);
  expect(db.prepare('SELECT count(*) FROM label').pluck().get()).toBe(0);
});

test('the trash holds what was removed, the last first, and no list else shows it', () => {
  const db = someNotebook();
  const [first, second] = ['2022-09-07T01:00:00.000Z', '2022-09-08T01:00:00.000Z'].map((removed) =>
    someNote({ removed }),
  );
  if (!first || !second) throw new Error('Two notes were made.');
  keep(db, first, second, someNote());
  expect(listRemoved(db).map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(countRemoved(db)).toBe(2);
  expect(findKept(db, first.id)).toBeNull();
  expect(findStates(db, [second.id, 'none', first.id])).toEqual([second, first]);
});

test('nothing answers for an id that was never kept', () => {
  expect(findKept(someNotebook(), '00000000-0000-4000-8000-000000000000')).toBeNull();
});

test('one annotation is what is kept without the trash', () => {
  const db = someNotebook();
  const one = someNote();
  keep(db, one);
  expect(findKept(db, one.id)).toEqual(keptOf(one));
  expect(findKept(db, one.id)).not.toHaveProperty('removed');
});
