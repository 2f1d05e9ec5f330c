import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexWork } from '../../../electron/data/index-work';
import { dataHandlers } from '../../../electron/data/handlers';
import { importJob } from '../../../electron/data/import-job';
import { openLog } from '../../../electron/data/log';
import { openSession } from '../../../electron/data/session';
import { selectorFor } from '../../../shared/anchor/place';
import { noFilters } from '../../../shared/model/search';
import { dataMethods } from '../../../shared/contract';
import { dispatcher } from '../../../shared/dispatch';
import { gazettesFolder, readHere, samplesFolder, seedIssue, temporaryFolder } from '../library/seed-library';

async function openedSession() {
  const folder = temporaryFolder();
  const files = {
    libraryFile: join(folder, 'library.sqlite'),
    notebookFile: join(folder, 'notebook.sqlite'),
    bundledLibrary: join(folder, 'none.sqlite'),
    gazettesFolder,
    logFile: join(folder, 'data.log'),
  };
  const announced: string[] = [];
  const session = await openSession(files, readHere, ({ state }) => announced.push(state));
  const log = openLog(files.logFile);
  const imports = importJob({
    ...{ libraryFile: files.libraryFile, log, libraryChanged: session.libraryChanged },
    reader: { read: readHere, close: () => undefined },
    announce: ({ state }) => announced.push(`import ${state}`),
  });
  const index = indexWork({
    ...{ libraryFile: files.libraryFile, library: session.library, isImporting: () => false, log },
    announce: (status) => announced.push(`index ${status.work.state}`),
  });
  const call = dispatcher(
    dataMethods,
    dataHandlers(session, { imports, index }, (name) => announced.push(name)),
    log,
  );
  return { session, imports, index, files, announced, call };
}

const address = `${seedIssue}/1#art-14`;

test('opening tells how far it is', async () => {
  const { session, announced } = await openedSession();
  expect(announced).toEqual(['opening', 'building', 'building', 'ready']);
  session.close();
});

test('arbitrary input to any method is answered, never thrown', async () => {
  const { session, call } = await openedSession();
  const method = fc.oneof(fc.constantFrom(...Object.keys(dataMethods)), fc.string());
  await fc.assert(
    fc.asyncProperty(method, fc.jsonValue(), async (name, input) => {
      expect(typeof (await call(name, input)).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
  session.close();
});

test.each(['constructor', '__proto__', 'toString', 'nothing'])('%s is no method', async (name) => {
  const { session, call } = await openedSession();
  expect(await call(name, undefined)).toMatchObject({
    ok: false,
    error: { code: 'bad-request', method: name },
  });
  session.close();
});

test('a note is taken on words that stand there, and on no others', async () => {
  const { session, announced, call } = await openedSession();
  const text = session.libraryView().readingText(address) ?? '';
  const selector = selectorFor(address, text, 5, 16);
  const draft = { kind: 'highlight', colour: 'pink', note: '', selectors: [selector] };
  expect(await call('createAnnotation', draft)).toMatchObject({ ok: true });
  expect(announced.at(-1)).toBe('annotationsChanged');
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
  session.close();
});

test('annotations are listed in the order of the gazette, orphans last', async () => {
  const { session, call } = await openedSession();
  const at = (unit: string, start: number) =>
    selectorFor(unit, session.libraryView().readingText(unit) ?? '', start, start + 4);
  for (const selector of [
    at(`${seedIssue}/8#title`, 0),
    at(`${seedIssue}/1#art-14`, 30),
    at(`${seedIssue}/1#art-14`, 5),
  ]) {
    await call('createAnnotation', { kind: 'highlight', colour: 'blue', note: '', selectors: [selector] });
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
  session.close();
});

test('a lone document is read, and a note on it knows that it stands in no issue', async () => {
  const { session, imports, call } = await openedSession();
  imports.start([join(samplesFolder, 's33_tw_H0030025_zh.txt')]);
  await imports.settled();
  const document = '单行文件/國立大學校院校務基金設置條例-2015-02-04/1';
  expect(await call('readDocument', { document })).toMatchObject({
    ok: true,
    value: { issue: null, document: { address: document, issue: null } },
  });
  const at = `${document}#title`;
  const selector = selectorFor(at, session.libraryView().readingText(at) ?? '', 0, 4);
  await call('createAnnotation', { kind: 'highlight', colour: 'blue', note: '', selectors: [selector] });
  expect(await call('listAnnotations', { document: null })).toMatchObject({
    ok: true,
    value: [{ context: { issue: null, documentAddress: document } }],
  });
  expect(await call('readQuality', { address: document })).toMatchObject({ ok: true });
  session.close();
});

test('what is not there is said by its address', async () => {
  const { session, call } = await openedSession();
  const gone = '北京市人民政府公报/2022-34/99';
  expect(await call('readDocument', { document: gone })).toEqual({
    ok: false,
    error: { code: 'address-not-found', address: gone },
  });
  session.close();
});

test('an unforeseen error is logged once under the id that the page gets', async () => {
  const { session, files, call } = await openedSession();
  session.close();
  const answer = await call('listIssues', undefined);
  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
  const id = !answer.ok && answer.error.code === 'internal' ? answer.error.id : '-';
  expect(readFileSync(files.logFile, 'utf8').split(id)).toHaveLength(2);
});

const search = {
  ...{ query: '支持', document: null, filters: noFilters, aliases: false },
  ...{ sort: 'relevance', offset: 0, limit: 5 },
};

test('a search that was cancelled is answered so, and the next one is not', async () => {
  const { session, call } = await openedSession();
  const first = call('search', { ...search, run: 'first' });
  const next = call('search', { ...search, run: 'next' });
  await call('cancelSearch', { run: 'first' });
  expect(await first).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(await next).toMatchObject({ ok: true, value: { total: { documents: 8 } } });
  expect(await call('cancelSearch', { run: 'next' })).toEqual({ ok: true, value: null });
  session.close();
});

test('a search sees what was imported since the last one', async () => {
  const { session, imports, call } = await openedSession();
  const found = async () => await call('search', { ...search, query: '校務基金', run: 'one' });
  expect(await found()).toMatchObject({ ok: true, value: { total: { documents: 0 } } });
  imports.start([join(samplesFolder, 's33_tw_H0030025_zh.txt')]);
  await imports.settled();
  expect(await found()).toMatchObject({ ok: true, value: { total: { documents: 1 } } });
  session.close();
});

test('headings of other documents are found by their words', async () => {
  const { session, call } = await openedSession();
  expect(await call('findHeadings', { run: 'one', typed: '支持', limit: 1 })).toMatchObject({
    ok: true,
    value: [{ kind: 'chapter', label: '第五章', heading: '支持', address: `${seedIssue}/1#ch-5` }],
  });
  session.close();
});

test('the first places of what is typed are found as they are printed', async () => {
  const { session, call } = await openedSession();
  const first = await call('findFirst', { run: 'one', typed: '创新 新星', limit: 3 });
  expect(first).toMatchObject({ ok: true, value: [{ match: '创新新星' }, {}, {}] });
  const unknown = await call('findFirst', { run: 'two', typed: '無此詞語', limit: 3 });
  expect(unknown).toEqual({ ok: true, value: [] });
  session.close();
});

test('the index is checked and made again, one thing at a time', async () => {
  const { session, index, announced, call } = await openedSession();
  const before = await call('search', { ...search, run: 'before' });
  expect(await call('checkIndex', undefined)).toEqual({ ok: true, value: null });
  expect(await call('rebuildIndex', undefined)).toEqual({ ok: false, error: { code: 'index-running' } });
  await index.settled();
  expect(await call('readIndex', undefined)).toMatchObject({
    ok: true,
    value: { documents: 8, work: { state: 'checked', flaws: 0 } },
  });
  await call('rebuildIndex', undefined);
  await index.settled();
  expect(announced.at(-1)).toBe('index rebuilt');
  expect(await call('search', { ...search, run: 'after' })).toEqual(before);
  await call('rebuildIndex', undefined);
  await call('cancelIndexWork', undefined);
  await index.settled();
  expect(await call('readIndex', undefined)).toMatchObject({
    ok: true,
    value: { documents: 8, work: { state: 'cancelled', what: 'rebuild' } },
  });
  session.close();
});

test('a search is kept by its name, and every window hears of it', async () => {
  const { session, announced, call } = await openedSession();
  const { sort, query, document, filters, aliases } = search;
  const terms = { query, document, filters, aliases };
  const saved = await call('saveSearch', { name: ' 支持 ', terms, sort });
  expect(saved).toMatchObject({ ok: true, value: { name: '支持', terms } });
  expect(announced.at(-1)).toBe('searchesChanged');
  expect(await call('removeSavedSearch', { id: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
    ok: false,
    error: { code: 'search-not-found' },
  });
  session.close();
});
