import { expect, test } from 'vitest';
import { selectorFor } from '../../../shared/anchor/selector';
import type { Annotation, AnnotationDraft } from '../../../shared/model/annotation';
import { everyNote, type NotebookPage } from '../../../shared/model/notebook';
import { seedIssue, temporaryFolder } from '../library/seed-library';
import { openedSession } from './opened-session';

const address = `${seedIssue}/1#art-14`;

type Opened = Awaited<ReturnType<typeof openedSession>>;

/** What a call that has to succeed answers. */
async function value<Value>({ call }: Opened, method: string, input: unknown): Promise<Value> {
  const result = await call(method, input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as Value;
}

const wordsAt = ({ session }: Opened, start: number, end: number) =>
  selectorFor(address, session.libraryNow().view.readingText(address) ?? '', start, end);

const make = (opened: Opened, draft: Partial<AnnotationDraft> = {}): Promise<Annotation> =>
  value(opened, 'createAnnotation', {
    ...{ kind: 'highlight', about: null, selectors: [wordsAt(opened, 5, 16)] },
    ...draft,
  });

const notebook = (opened: Opened, filter = {}): Promise<NotebookPage> =>
  value(opened, 'readNotebook', {
    ...{ filter: { ...everyNote, ...filter }, sort: 'document', offset: 0, limit: 100 },
  });

test('a note is taken on words that stand there, and on no others', async () => {
  const { session, announced, kept, call } = await openedSession();
  const text = session.libraryNow().view.readingText(address) ?? '';
  const selector = selectorFor(address, text, 5, 16);
  const draft = { kind: 'highlight', colour: 'pink', about: null, selectors: [selector] };
  expect(await call('createAnnotation', draft)).toMatchObject({ ok: true });
  expect(announced.at(-1)).toBe('annotationsChanged');
  expect(kept).toMatchObject([[{ before: null, after: { colour: 'pink', style: 'fill' } }]]);
  expect(await call('createAnnotation', { ...draft, selectors: [{ ...selector, start: 6 }] })).toEqual({
    ok: false,
    error: { code: 'quote-mismatch', address },
  });
  expect(await call('listAnnotations', { document: `${seedIssue}/1` })).toMatchObject({
    ok: true,
    value: [
      {
        colour: 'pink',
        selectors: [{ placement: { state: 'placed', moved: false } }],
        context: {
          label: '第十四条',
          documentNumber: '京科发〔2022〕10号',
          issue: { number: 34 },
          startPage: 6,
        },
      },
    ],
  });
});

test('annotations are listed in the order of the gazette, orphans last', async () => {
  const { session, call } = await openedSession();
  const at = (unit: string, start: number) =>
    selectorFor(unit, session.libraryNow().view.readingText(unit) ?? '', start, start + 4);
  for (const selector of [
    at(`${seedIssue}/8#title`, 0),
    at(`${seedIssue}/1#art-14`, 30),
    at(`${seedIssue}/1#art-14`, 5),
  ]) {
    await call('createAnnotation', { kind: 'highlight', about: null, selectors: [selector] });
  }
  const listed = await call('listAnnotations', { document: null });
  expect(listed).toMatchObject({
    ok: true,
    value: [
      { selectors: [{ address, start: 5 }] },
      { selectors: [{ address, start: 30 }] },
      { selectors: [{ address: `${seedIssue}/8#title` }] },
    ],
  });
});

test('notes are searched as they are now, in their words and in what they quote', async () => {
  const { session, call } = await openedSession();
  const text = session.libraryNow().view.readingText(address) ?? '';
  const selector = selectorFor(address, text, 5, 16);
  const made = await call('createAnnotation', {
    ...{ kind: 'highlight', colour: 'pink', note: '核对標準', about: null, selectors: [selector] },
  });
  const id = made.ok ? (made.value as { id: string }).id : '';
  const query = `标准 ${selector.quote.slice(0, 3)} issuer:科学技术委员会 issue:2022-34`;
  expect(await call('searchNotes', { query })).toMatchObject({
    ok: true,
    value: {
      total: { occurrences: 2, notes: 1 },
      hits: [{ noteMarks: [{ start: 2, end: 4 }], quoteMarks: [[{ start: 0, end: 3 }]] }],
    },
  });
  await call('changeAnnotation', { id, note: '已核对' });
  expect(await call('searchNotes', { query })).toMatchObject({ ok: true, value: { hits: [] } });
  expect(await call('searchNotes', { query: '已核对' })).toMatchObject({ ok: true, value: { hits: [{}] } });
  await call('removeAnnotations', { ids: [id] });
  expect(await call('searchNotes', { query: '已核对' })).toMatchObject({ ok: true, value: { hits: [] } });
});

test('notes hang on a document, on an issue and on nothing, and bookmarks on a document', async () => {
  const opened = await openedSession();
  const document = `${seedIssue}/1`;
  await make(opened, { kind: 'note', selectors: [], about: document, note: '全文' });
  await make(opened, { kind: 'note', selectors: [], about: seedIssue, note: '本期' });
  await make(opened, { kind: 'note', selectors: [], about: null, note: '随想' });
  await make(opened, { kind: 'bookmark', selectors: [], about: document });
  expect((await notebook(opened)).rows.map(({ annotation }) => annotation.context)).toMatchObject([
    { documentAddress: null, issue: { number: 34, date: '2022-08-31' } },
    { documentAddress: document, label: null },
    { documentAddress: document },
    null,
  ]);
  expect(await value<unknown[]>(opened, 'listAnnotations', { document })).toHaveLength(2);
});

test.each([
  ['a highlight without words', { kind: 'highlight', selectors: [], about: null }, 'bad-request'],
  ['a bookmark of nothing', { kind: 'bookmark', selectors: [], about: null }, 'bad-request'],
  [
    'a document that is not there',
    { kind: 'note', selectors: [], about: `${seedIssue}/99` },
    'address-not-found',
  ],
  ['a unit as what it is about', { kind: 'note', selectors: [], about: address }, 'address-not-found'],
  ['a tag of two lines', { kind: 'note', selectors: [], about: null, tags: ['一\n二'] }, 'bad-request'],
])('%s is refused', async (_, draft, code) => {
  const { call, kept } = await openedSession();
  expect(await call('createAnnotation', draft)).toMatchObject({ ok: false, error: { code } });
  expect(kept).toEqual([]);
});

test('a highlight is put on other words, which have to stand there', async () => {
  const opened = await openedSession();
  const { id } = await make(opened);
  const longer = wordsAt(opened, 3, 20);
  expect(await value(opened, 'changeAnnotation', { id, selectors: [longer] })).toMatchObject({
    id,
    selectors: [{ ...longer, placement: { state: 'placed', start: 3, end: 20 } }],
  });
  expect(
    await opened.call('changeAnnotation', { id, selectors: [{ ...longer, quote: '别的字' }] }),
  ).toMatchObject({ ok: false, error: { code: 'quote-mismatch', address } });
  expect(await value(opened, 'undoEdit', undefined)).toEqual({ kind: 'extent', annotations: 1 });
  expect((await notebook(opened)).rows[0]?.annotation.selectors).toMatchObject([{ start: 5, end: 16 }]);
});

test('many are changed at once, and taken back at once', async () => {
  const opened = await openedSession();
  const made = [await make(opened), await make(opened, { tags: ['旧'] })];
  const ids = made.map(({ id }) => id);
  const change = { colour: 'green', addTags: ['新', '新'], removeTags: ['旧'] };
  expect(await value(opened, 'changeAnnotations', { ids, change })).toEqual({ changed: 2 });
  expect(await value(opened, 'changeAnnotations', { ids, change })).toEqual({ changed: 0 });
  expect((await notebook(opened)).rows.map(({ annotation }) => [annotation.colour, annotation.tags])).toEqual(
    [
      ['green', ['新']],
      ['green', ['新']],
    ],
  );
  await value(opened, 'undoEdit', undefined);
  expect((await notebook(opened)).facets.tag).toMatchObject([{ value: '旧', annotations: 1 }]);
});

test('highlights are joined into the first, which takes words, notes and tags', async () => {
  const opened = await openedSession();
  const one = await make(opened, { note: '一', tags: ['甲'] });
  const other = await make(opened, { note: '二', tags: ['乙', '甲'], selectors: [wordsAt(opened, 10, 24)] });
  const joined = await value(opened, 'joinHighlights', {
    ...{ into: one.id, others: [other.id], selectors: [wordsAt(opened, 5, 24)] },
  });
  expect(joined).toMatchObject({
    id: one.id,
    note: '一\n\n二',
    tags: ['甲', '乙'],
    selectors: [{ end: 24 }],
  });
  expect(await value(opened, 'readTrash', { offset: 0, limit: 9 })).toMatchObject({
    total: 1,
    rows: [{ annotation: { id: other.id } }],
  });
  await value(opened, 'undoEdit', undefined);
  expect((await notebook(opened)).total).toBe(2);
});

test('the trash gives back the same annotation, or nothing once it was emptied', async () => {
  const opened = await openedSession();
  const [kept, lost] = [await make(opened, { note: '留' }), await make(opened, { note: '弃' })];
  await value(opened, 'removeAnnotations', { ids: [kept.id, lost.id] });
  expect(await notebook(opened)).toMatchObject({ total: 0, removed: 2 });
  expect(await opened.call('changeAnnotation', { id: kept.id, note: '' })).toMatchObject({
    error: { code: 'annotation-not-found' },
  });
  expect(await value(opened, 'restoreAnnotations', { ids: [kept.id] })).toEqual({ restored: 1 });
  expect((await notebook(opened)).rows).toMatchObject([
    { annotation: { id: kept.id, note: '留', created: kept.created, modified: kept.modified } },
  ]);
  // Only what is in the trash is deleted.
  expect(await value(opened, 'emptyTrash', { ids: [kept.id] })).toEqual({ deleted: 0 });
  expect(await value(opened, 'emptyTrash', { ids: null })).toEqual({ deleted: 1 });
  expect(await value(opened, 'restoreAnnotations', { ids: [lost.id] })).toEqual({ restored: 0 });
});

test('a tag is renamed everywhere, in the trash, too, and joins one that is there', async () => {
  const opened = await openedSession();
  const [one, other] = [
    await make(opened, { tags: ['人材', '人才'] }),
    await make(opened, { tags: ['人材'] }),
  ];
  await value(opened, 'removeAnnotations', { ids: [other.id] });
  const renaming = { what: 'tag', from: '人材', to: '人才' };
  expect(await value(opened, 'renameLabel', renaming)).toEqual({ changed: 2 });
  expect(await value(opened, 'listLabels', undefined)).toEqual({
    tags: [{ name: '人才', annotations: 1 }],
    collections: [],
  });
  expect((await notebook(opened)).rows).toMatchObject([{ annotation: { id: one.id, tags: ['人才'] } }]);
});

test('the reading list is ticked off, highlights are not', async () => {
  const opened = await openedSession();
  const listed = await make(opened, { kind: 'bookmark', selectors: [], about: `${seedIssue}/2` });
  const highlight = await make(opened);
  const ids = [listed.id, highlight.id];
  expect(await value(opened, 'changeAnnotations', { ids, change: { done: true } })).toEqual({ changed: 1 });
  const { rows } = await notebook(opened, { kind: ['bookmark'] });
  expect(rows[0]?.annotation.done).toMatch(/^\d{4}-.*Z$/u);
});

test('undo leads on after a restart', async () => {
  const folder = temporaryFolder();
  const before = await openedSession(folder);
  const { id } = await make(before, { note: '一' });
  await value(before, 'removeAnnotations', { ids: [id] });
  before.session.close();
  const after = await openedSession(folder);
  expect(await value(after, 'readEdits', undefined)).toEqual({
    undo: { kind: 'remove', annotations: 1 },
    redo: null,
  });
  await value(after, 'undoEdit', undefined);
  expect((await notebook(after)).rows).toMatchObject([{ annotation: { id, note: '一' } }]);
});

test('ten thousand ids are taken at once', async () => {
  const opened = await openedSession();
  const { id } = await make(opened);
  const ids = Array.from({ length: 10_000 }, (_, index) =>
    index === 5000 ? id : `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );
  expect(await value(opened, 'removeAnnotations', { ids })).toEqual({ removed: 1 });
});
