import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { libraryFollower } from '../../../electron/data/library-now';
import { openLibraryFile, type ReadableLibrary } from '../../../electron/library/library-file';
import { makeEdit } from '../../../electron/notebook/edits';
import { notebookIds } from '../../../electron/notebook/notebook-page';
import { notesIndex } from '../../../electron/notebook/notes-index';
import { searchNotes } from '../../../electron/notebook/search-notes';
import { selectorFor } from '../../../shared/anchor/selector';
import type { AnnotationState, Selector } from '../../../shared/model/annotation';
import { everyNote } from '../../../shared/model/notebook';
import { hitsIn } from '../library/search/asking';
import { buildAt, samplesFolder, seedFile, seedIssue, temporaryFolder } from '../library/seed-library';
import { someNote, someNotebook } from './some-notes';

let library: ReadableLibrary;

beforeEach(async () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  await buildAt(file, [seedFile, join(samplesFolder, 's05_crime_names_7_table.md')]);
  const opened = openLibraryFile(file);
  if (typeof opened === 'string') throw new Error(opened);
  library = opened;
  onTestFinished(() => {
    library.close();
  });
});

/** All words of a passage. */
function wholeOf(address: string): Selector {
  const text = libraryFollower(() => library)().view.readingText(address);
  if (text === null) throw new Error(`${address} is not there`);
  return selectorFor(address, text, 0, text.length);
}

/** Path of the unit that is printed under a label. */
function pathOf(document: string, label: string): string {
  const path = library
    .prepare<[string, string], string>(
      `SELECT unit.path FROM unit JOIN document ON document.id = unit.document_id
       WHERE document.address = ? AND unit.label = ?`,
    )
    .pluck()
    .get(document, label);
  if (path === undefined) throw new Error(`${document} has no ${label}`);
  return path;
}

/** What looks for a query in some notes, as the search view and the notebook do: both find the same. */
function finder(states: readonly AnnotationState[], from: ReadableLibrary | null = library) {
  const db = someNotebook();
  const changes = states.map((after) => ({ id: after.id, before: null, after }));
  makeEdit(db, 'create', changes, new Date());
  const libraryNow = libraryFollower(() => from);
  const notes = notesIndex(() => db, libraryNow).notes();
  return (query: string): readonly string[] => {
    const ids = searchNotes(notes, query, libraryNow()).hits.map(({ annotation }) => annotation.id);
    const filter = { ...everyNote, query };
    expect(notebookIds(notes, { filter, sort: 'document' }, libraryNow())).toEqual(ids);
    return ids;
  };
}

describe('of notes that quote each passage of the library, those are found whose passage a search finds', () => {
  test.each([
    'kind:办法 的',
    '文种:措施 支持',
    '-kind:通知 罪',
    'category:部门文件 的',
    '-栏目:部门 罪',
    'unit:市财政局 补贴',
    '责任单位:市财政局 的',
    '的 -unit:市财政局',
    'in:title 北京',
    '范围:小标题 支持',
    'in:text 支持',
    'in:table 罪',
    '支持 -in:text',
    'issuer:商务局 的',
    'number:京科发〔2022〕10号 的',
    'title:数字消费 的',
    'year:2022 的',
    'date:2022-06 的',
    'issue:34 的',
    '(kind:办法 OR unit:市财政局) 的',
  ])('%s', (query) => {
    const addresses = library
      .prepare<[], string>(
        `SELECT document.address || '#' || unit.path FROM unit JOIN document ON document.id = unit.document_id`,
      )
      .pluck()
      .all();
    const states = addresses.map((address) => someNote({ selectors: [wholeOf(address)] }));
    const addressOf = new Map(states.map(({ id, selectors }) => [id, selectors[0]?.address]));
    const due = new Set(hitsIn(library, query).hits.map(({ address }) => address));
    expect(due.size).toBeGreaterThan(0);
    expect(due.size).toBeLessThan(addresses.length);
    expect(new Set(finder(states)(query).map((id) => addressOf.get(id)))).toEqual(due);
  });
});

describe('a note', () => {
  const onDocument = (ordinal: number): AnnotationState =>
    someNote({ kind: 'note', colour: null, selectors: [], about: `${seedIssue}/${String(ordinal)}` });

  test('on a whole document has what the document has, and stands in none of its places', () => {
    const [law, finance] = [onDocument(1), onDocument(8)];
    const find = finder([law, finance]);
    expect(find('kind:办法')).toEqual([law.id]);
    expect(find('category:部门文件')).toEqual([law.id, finance.id]);
    expect(find('unit:市财政局')).toEqual([finance.id]);
    for (const place of ['title', 'heading', 'text', 'table']) expect(find(`in:${place}`)).toEqual([]);
  });

  test('on a task has the bodies that its print names, and no others', () => {
    // Read in the source: 11, 13 and 14 name their bodies at their ends; 市财政局 is among those of 13 and 14.
    const paths = ['11.', '13.', '14.'].map((label) => pathOf(`${seedIssue}/8`, label));
    const notes = paths.map((path) => someNote({ selectors: [wholeOf(`${seedIssue}/8#${path}`)] }));
    const [, capital, funds] = notes;
    expect(finder(notes)('unit:市财政局')).toEqual([capital?.id, funds?.id]);
  });

  test('on an issue has its year and number alone', () => {
    const onIssue = someNote({ kind: 'note', colour: null, selectors: [], about: seedIssue });
    const find = finder([onIssue]);
    expect(find('year:2022 issue:2022-34')).toEqual([onIssue.id]);
    for (const field of [
      'year:2021',
      'issue:33',
      'kind:通知',
      'category:部门文件',
      'unit:市财政局',
      'in:title',
    ]) {
      expect(find(field)).toEqual([]);
    }
  });

  test('on several passages stands wherever one of them does', () => {
    const [title, article] = [`${seedIssue}/1#title`, `${seedIssue}/1#art-14`].map(wholeOf);
    if (!title || !article) throw new Error('not there');
    const both = someNote({ selectors: [title, article] });
    const one = someNote({ selectors: [article] });
    const find = finder([both, one]);
    expect(find('in:title')).toEqual([both.id]);
    expect(new Set(find('in:text'))).toEqual(new Set([both.id, one.id]));
  });

  test('that lost its place in a document still hangs on it, and stands nowhere', () => {
    const selector = {
      ...wholeOf(`${seedIssue}/8#title`),
      quote: '从来没有印过的话',
      prefix: '',
      suffix: '',
    };
    const lost = someNote({ selectors: [selector] });
    const find = finder([lost]);
    expect(find('kind:措施')).toEqual([lost.id]);
    for (const field of ['in:title', 'in:text', 'unit:市财政局']) expect(find(field)).toEqual([]);
    expect(find('印过 -in:title')).toEqual([lost.id]);
  });

  test('on nothing, or on what the library does not hold, has no field', () => {
    const free = someNote({ kind: 'note', colour: null, selectors: [], note: '想法' });
    const elsewhere = someNote({
      selectors: [{ ...wholeOf(`${seedIssue}/1#title`), address: '某公报/1999-1/1#title' }],
    });
    const fields = ['kind:办法', 'category:部门', 'unit:市财政局', 'in:title', 'year:2022', 'issuer:局'];
    for (const field of fields) expect(finder([free, elsewhere])(field)).toEqual([]);
    for (const field of fields) expect(finder([onDocument(1)], null)(field)).toEqual([]);
  });
});
