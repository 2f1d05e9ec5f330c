import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectorFor } from '../../../shared/anchor/selector';
import { noFilters } from '../../../shared/model/search';
import { dataMethods } from '../../../shared/contract';
import { samplesFolder, seedIssue } from '../library/seed-library';
import { openedSession } from './opened-session';

test('opening tells how far it is', async () => {
  const { announced } = await openedSession();
  expect(announced).toEqual(['opening', 'building', 'building', 'ready']);
});

test('arbitrary input to any method is answered, never thrown', async () => {
  const { call } = await openedSession();
  const method = fc.oneof(fc.constantFrom(...Object.keys(dataMethods)), fc.string());
  await fc.assert(
    fc.asyncProperty(method, fc.jsonValue(), async (name, input) => {
      expect(typeof (await call(name, input)).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

test.each(['constructor', '__proto__', 'toString', 'nothing'])('%s is no method', async (name) => {
  const { call } = await openedSession();
  expect(await call(name, undefined)).toMatchObject({
    ok: false,
    error: { code: 'bad-request', method: name },
  });
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
  const selector = selectorFor(at, session.libraryNow().view.readingText(at) ?? '', 0, 4);
  await call('createAnnotation', { kind: 'highlight', about: null, selectors: [selector] });
  expect(await call('listAnnotations', { document: null })).toMatchObject({
    ok: true,
    value: [{ context: { issue: null, documentAddress: document } }],
  });
  expect(await call('readQuality', { address: document })).toMatchObject({ ok: true });
});

test('what is not there is said by its address', async () => {
  const { call } = await openedSession();
  const gone = '北京市人民政府公报/2022-34/99';
  expect(await call('readDocument', { document: gone })).toEqual({
    ok: false,
    error: { code: 'address-not-found', address: gone },
  });
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
  const { call } = await openedSession();
  const first = call('search', { ...search, run: 'first' });
  const next = call('search', { ...search, run: 'next' });
  await call('cancelSearch', { run: 'first' });
  expect(await first).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(await next).toMatchObject({ ok: true, value: { total: { documents: 8 } } });
  expect(await call('cancelSearch', { run: 'next' })).toEqual({ ok: true, value: null });
});

test('a search sees what was imported since the last one', async () => {
  const { imports, call } = await openedSession();
  const found = async () => await call('search', { ...search, query: '校務基金', run: 'one' });
  expect(await found()).toMatchObject({ ok: true, value: { total: { documents: 0 } } });
  imports.start([join(samplesFolder, 's33_tw_H0030025_zh.txt')]);
  await imports.settled();
  expect(await found()).toMatchObject({ ok: true, value: { total: { documents: 1 } } });
});

test('headings of other documents are found by their words', async () => {
  const { call } = await openedSession();
  expect(await call('findHeadings', { run: 'one', typed: '支持', limit: 1 })).toMatchObject({
    ok: true,
    value: [{ kind: 'chapter', label: '第五章', heading: '支持', address: `${seedIssue}/1#ch-5` }],
  });
});

test('the first places of what is typed are found as they are printed', async () => {
  const { call } = await openedSession();
  const first = await call('findFirst', { run: 'one', typed: '创新 新星', limit: 3 });
  expect(first).toMatchObject({ ok: true, value: [{ match: '创新新星' }, {}, {}] });
  const unknown = await call('findFirst', { run: 'two', typed: '無此詞語', limit: 3 });
  expect(unknown).toEqual({ ok: true, value: [] });
});

test('the index is checked and made again, one thing at a time', async () => {
  const { index, announced, call } = await openedSession();
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
});

test('a search is kept by its name, and every window hears of it', async () => {
  const { announced, call } = await openedSession();
  const { sort, query, document, filters, aliases } = search;
  const terms = { query, document, filters, aliases };
  const saved = await call('saveSearch', { name: ' 支持 ', terms, sort });
  expect(saved).toMatchObject({ ok: true, value: { name: '支持', terms } });
  expect(announced.at(-1)).toBe('searchesChanged');
  expect(await call('removeSavedSearch', { id: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
    ok: false,
    error: { code: 'search-not-found' },
  });
});
