import { expect, test } from 'vitest';
import { makeEdit } from '../../../electron/notebook/edits';
import { notebookIds, notebookPage } from '../../../electron/notebook/notebook-page';
import { notesIndex, type LibraryNow, type NotesIndex } from '../../../electron/notebook/notes-index';
import type { Notebook } from '../../../electron/notebook/open-notebook';
import type { AnnotationState } from '../../../shared/model/annotation';
import { everyNote, notebookFacets, type NotebookFilter } from '../../../shared/model/notebook';
import { notebookAt, someContext, someNote, someNotebook, someSentence, someWords } from './some-notes';

const [first, second] = ['某公报/2022-1/1', '某公报/2021-9/2'];

/** Two documents, each of one article; the second comes before the first. */
const library: LibraryNow = {
  view: {
    readingText: (address) =>
      address === `${first}#art-14` || address === `${second}#art-14` ? someSentence : null,
    documentTexts: () => null,
    context: (address) => {
      const document = address.split('#')[0];
      if (document !== first && document !== second) return null;
      return someContext({
        documentAddress: document,
        documentTitle: document === first ? '人才办法' : '财政通知',
        issuers: [document === first ? '北京市科学技术委员会' : '北京市财政局'],
        issue: {
          ...{ gazette: '某公报', gazetteEn: null, number: 1, totalNumber: null, date: null },
          year: document === first ? 2022 : 2021,
        },
      });
    },
  },
  holdsAt: (test) => (address) => test.field === 'issuer' && address === second,
  positionOf: (address) => (address.startsWith(second) ? 1 : address.startsWith(first) ? 2 : Infinity),
};

const on = (document: string, start = 4, end = 10): Pick<AnnotationState, 'selectors'> => ({
  selectors: [{ ...someWords(start, end), address: `${document}#art-14` }],
});
const day = (date: number): string => new Date(Date.UTC(2022, 8, date)).toISOString();

const notes = {
  green: someNote({
    ...on(first, 20, 24),
    colour: 'green',
    tags: ['经费', '人才'],
    created: day(1),
    note: '查',
  }),
  earlier: someNote({ ...on(first, 0, 3), tags: ['人才'], created: day(4), modified: day(4) }),
  bookmark: someNote({
    ...on(second, 0, someSentence.length),
    ...{ kind: 'bookmark', colour: null, collections: ['待办'], created: day(2), modified: day(9) },
  }),
  free: someNote({ kind: 'note', colour: null, selectors: [], note: '想法：人才', created: day(3) }),
  lost: someNote({ ...on('某公报/1999-1/1'), created: day(5) }),
};
const nameOf = (id: string): string => Object.entries(notes).find(([, state]) => state.id === id)?.[0] ?? id;

function indexed(): { readonly db: Notebook; readonly index: NotesIndex } {
  const db = someNotebook();
  makeEdit(
    db,
    'create',
    Object.values(notes).map((after) => ({ id: after.id, before: null, after })),
    new Date(),
  );
  return {
    db,
    index: notesIndex(
      () => db,
      () => library,
    ),
  };
}

function page(
  filter: Partial<NotebookFilter>,
  sort: 'document' | 'newest' | 'oldest' | 'modified' = 'document',
) {
  const all = indexed().index.notes();
  const asked = { filter: { ...everyNote, ...filter }, sort };
  const found = notebookPage(all, { ...asked, offset: 0, limit: 100 }, library);
  const names = found.rows.map(({ annotation }) => nameOf(annotation.id));
  expect(notebookIds(all, asked, library).map(nameOf)).toEqual(names);
  expect(found.total).toBe(names.length);
  return { ...found, names };
}

test('notes stand as their documents do and as printed there, those without a place last', () => {
  const { names, all } = page({});
  expect(names).toEqual(['bookmark', 'earlier', 'green', 'free', 'lost']);
  expect(all).toBe(5);
});

test('by time', () => {
  expect(page({}, 'newest').names).toEqual(['lost', 'earlier', 'free', 'bookmark', 'green']);
  expect(page({}, 'oldest').names).toEqual(['green', 'bookmark', 'free', 'earlier', 'lost']);
  expect(page({}, 'modified').names[0]).toBe('bookmark');
});

test.each<[Partial<NotebookFilter>, readonly string[]]>([
  [{ kind: ['bookmark', 'note'] }, ['bookmark', 'free']],
  [{ colour: ['green'] }, ['green']],
  [{ tag: ['人才'] }, ['earlier', 'green']],
  [{ tag: ['人才'], colour: ['yellow'] }, ['earlier']],
  [{ collection: ['待办'] }, ['bookmark']],
  [{ issuer: ['北京市财政局'] }, ['bookmark']],
  [{ year: ['2022'] }, ['earlier', 'green']],
  [{ document: [second] }, ['bookmark']],
  [{ state: ['orphan'] }, ['lost']],
  [{ withNote: true }, ['green', 'free']],
  [{ query: '人才 OR 查' }, ['bookmark', 'earlier', 'green', 'free']],
  [{ query: 'issuer:财政局' }, ['bookmark']],
  [{ query: '没有的词' }, []],
])('%j leaves %j', (filter, names) => {
  expect(page(filter).names).toEqual(names);
});

test('each value of a facet says how many notes choosing it alone would leave', () => {
  for (const filter of [{}, { tag: ['人才'] }, { tag: ['人才'], year: ['2021'] }, { query: '人才' }]) {
    const { facets } = page(filter);
    for (const facet of notebookFacets) {
      for (const { value, annotations } of facets[facet]) {
        expect([facet, value, page({ ...filter, [facet]: [value] }).total]).toEqual([
          facet,
          value,
          annotations,
        ]);
      }
    }
  }
});

test('a facet that is chosen goes on to count its other values', () => {
  const { facets } = page({ colour: ['green'] });
  expect(facets.colour.map(({ value, annotations }) => [value, annotations])).toEqual([
    ['yellow', 2],
    ['green', 1],
  ]);
  expect(facets.tag.map(({ value }) => value)).toEqual(['人才', '经费']);
});

test('a document’s value brings its title', () => {
  expect(page({}).facets.document).toEqual([
    { value: first, name: '人才办法', nameEn: null, annotations: 2 },
    { value: second, name: '财政通知', nameEn: null, annotations: 1 },
  ]);
});

test('a wrong query finds nothing and says why', () => {
  expect(page({ query: '-支持' })).toMatchObject({ names: [], problems: [{ code: 'nothing-to-find' }] });
});

test('the reading list holds documents that are to be read, and those that were', () => {
  const db = someNotebook();
  const whole = { kind: 'bookmark', colour: null, selectors: [] } as const;
  const made = {
    unread: someNote({ ...whole, about: first }),
    read: someNote({ ...whole, about: second, done: day(6) }),
    passage: someNote({ ...on(first), kind: 'bookmark', colour: null }),
    remark: someNote({ kind: 'note', colour: null, selectors: [], about: first }),
  };
  const changes = Object.values(made).map((after) => ({ id: after.id, before: null, after }));
  makeEdit(db, 'create', changes, new Date());
  const all = notesIndex(
    () => db,
    () => library,
  ).notes();
  const listed = (reading: NotebookFilter['reading']): readonly string[] =>
    notebookIds(all, { filter: { ...everyNote, reading }, sort: 'document' }, library);
  expect(listed(['to-read'])).toEqual([made.unread.id]);
  expect(listed(['read'])).toEqual([made.read.id]);
  expect(listed(['to-read', 'read'])).toEqual([made.read.id, made.unread.id]);
});

test('free notes stand together, before those that lost their document', () => {
  const db = someNotebook();
  const free = (date: number): AnnotationState =>
    someNote({ kind: 'note', colour: null, selectors: [], created: day(date) });
  const lost = (date: number): AnnotationState => someNote({ ...on('某公报/1999-1/1'), created: day(date) });
  const made = [free(1), lost(2), free(3), lost(4)];
  makeEdit(
    db,
    'create',
    made.map((after) => ({ id: after.id, before: null, after })),
    new Date(),
  );
  const all = notesIndex(
    () => db,
    () => library,
  ).notes();
  const dates = all.map(({ kept }) => new Date(kept.created).getUTCDate());
  expect(dates).toEqual([1, 3, 2, 4]);
});

test('only the rows that are asked for are handed over', () => {
  const all = indexed().index.notes();
  const asked = { filter: everyNote, sort: 'document' as const, offset: 1, limit: 2 };
  const { rows, total } = notebookPage(all, asked, library);
  expect([rows.map(({ annotation }) => nameOf(annotation.id)), total]).toEqual([['earlier', 'green'], 5]);
});

test('edits of this program are followed', () => {
  const { db, index: followed } = indexed();
  expect(followed.notes()).toHaveLength(5);
  const added = someNote({ ...on(first, 10, 12), created: day(8) });
  followed.changed(makeEdit(db, 'create', [{ id: added.id, before: null, after: added }], new Date()));
  expect(followed.notes().map(({ kept }) => nameOf(kept.id))).toEqual([
    ...['bookmark', 'earlier', added.id, 'green', 'free', 'lost'],
  ]);
  const gone = { ...added, removed: day(9) };
  followed.changed(makeEdit(db, 'remove', [{ id: added.id, before: added, after: gone }], new Date()));
  expect(followed.notes()).toHaveLength(5);
});

test('what another program writes is noticed', () => {
  const { db, index: followed } = indexed();
  expect(followed.notes()).toHaveLength(5);
  const other = notebookAt(db.name);
  const added = someNote(on(first));
  makeEdit(other, 'create', [{ id: added.id, before: null, after: added }], new Date());
  expect(followed.notes()).toHaveLength(6);
});
