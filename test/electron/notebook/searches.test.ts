import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNotebook, type Notebook } from '../../../electron/notebook/open-notebook';
import {
  forgetRecentSearches,
  listRecentSearches,
  recordSearch,
} from '../../../electron/notebook/recent-searches';
import { listSavedSearches, removeSavedSearch, saveSearch } from '../../../electron/notebook/saved-searches';
import { noFilters, type SearchTerms } from '../../../shared/model/search';

let folder: string;
let notebook: Notebook;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notebook-'));
  const opened = openNotebook(join(folder, 'notebook.sqlite'), new Date());
  if (!opened.ok) throw new Error(opened.error.code);
  notebook = opened.value.db;
});
afterEach(() => {
  notebook.close();
  rmSync(folder, { recursive: true });
});

const terms = (query: string): SearchTerms => ({ query, document: null, filters: noFilters, aliases: false });
const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

test('a saved search comes back as it was, by names', () => {
  const second = saveSearch(notebook, { name: '支持', terms: terms('支持 外资'), sort: 'date' }, at(1));
  const first = saveSearch(notebook, { name: '贷款', terms: terms('贷款'), sort: 'relevance' }, at(2));
  // dài before zhī.
  expect(listSavedSearches(notebook)).toEqual([first, second]);
});

test('one of the same name is replaced and keeps its id', () => {
  const old = saveSearch(notebook, { name: 'VOCs', terms: terms('VOCs'), sort: 'date' }, at(1));
  const now = saveSearch(notebook, { name: 'ＶＯＣＳ', terms: terms('VOCs 排放'), sort: 'date' }, at(2));
  expect(now.id).toBe(old.id);
  expect(listSavedSearches(notebook)).toEqual([now]);
});

test('a removed one is gone, and a second time is not there', () => {
  const { id } = saveSearch(notebook, { name: '支持', terms: terms('支持'), sort: 'date' }, at(1));
  expect(removeSavedSearch(notebook, id)).toBe(true);
  expect(removeSavedSearch(notebook, id)).toBe(false);
  expect(listSavedSearches(notebook)).toEqual([]);
});

test('the same search is remembered once, as the latest', () => {
  recordSearch(notebook, { terms: terms('支持'), sort: 'relevance' }, at(1));
  recordSearch(notebook, { terms: terms('贷款'), sort: 'relevance' }, at(2));
  recordSearch(notebook, { terms: terms(' 支持 '), sort: 'date' }, at(3));
  expect(listRecentSearches(notebook).map((one) => [one.terms.query, one.sort])).toEqual([
    [' 支持 ', 'date'],
    ['贷款', 'relevance'],
  ]);
});

test('two hundred are remembered, and one or all can be forgotten', () => {
  for (let count = 0; count < 205; count += 1) {
    recordSearch(notebook, { terms: terms(String(count)), sort: 'relevance' }, at(count));
  }
  const all = listRecentSearches(notebook);
  expect([all.length, all[0]?.terms.query, all.at(-1)?.terms.query]).toEqual([200, '204', '5']);
  forgetRecentSearches(notebook, terms('204'));
  expect(listRecentSearches(notebook)[0]?.terms.query).toBe('203');
  forgetRecentSearches(notebook, null);
  expect(listRecentSearches(notebook)).toEqual([]);
});

test('what another version kept is left alone and not listed', () => {
  saveSearch(notebook, { name: '支持', terms: terms('支持'), sort: 'date' }, at(1));
  recordSearch(notebook, { terms: terms('支持'), sort: 'date' }, at(1));
  notebook.exec(`UPDATE saved_search SET terms = '{"query":1}'; UPDATE recent_search SET terms = 'no json'`);
  expect([listSavedSearches(notebook), listRecentSearches(notebook)]).toEqual([[], []]);
  expect(notebook.prepare('SELECT count(*) FROM saved_search').pluck().get()).toBe(1);
});
