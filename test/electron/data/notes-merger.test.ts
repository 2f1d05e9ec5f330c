import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mergingHandlers } from '../../../electron/data/handlers/merging';
import { notesKeeper } from '../../../electron/data/notes-keeper';
import { notesMerger, type NotesMerger } from '../../../electron/data/notes-merger';
import { openSession } from '../../../electron/data/session';
import { notesAsJsonLd } from '../../../electron/export/json-ld';
import { listKept, listStates } from '../../../electron/notebook/annotations';
import { namedBackupsIn } from '../../../electron/notebook/list-backups';
import { makeBackup } from '../../../electron/notebook/make-backup';
import type { Notebook } from '../../../electron/notebook/open-notebook';
import { inLibraryOrder } from '../../../electron/notebook/placed-annotations';
import { findPlace, keepPlace, listKeptPlaces } from '../../../electron/notebook/reading-places';
import { listSavedSearches, saveSearch } from '../../../electron/notebook/saved-searches';
import { selectorFor } from '../../../shared/anchor/selector';
import type { AnnotationState } from '../../../shared/model/annotation';
import type { MergeChoices, MergePreview } from '../../../shared/model/notes-exchange';
import { noFilters } from '../../../shared/model/search';
import { fail, succeed, type Result } from '../../../shared/result';
import { toWebAnnotation } from '../../../shared/web-annotation/write';
import { gazettesFolder, readHere, seedIssue, temporaryFolder } from '../library/seed-library';
import { someNote } from '../notebook/some-notes';

const article = `${seedIssue}/1#art-14`;

/** A merger over real notes and the library of the bundled gazettes. */
async function opened(backUp?: () => Promise<Result<unknown>>) {
  const folder = temporaryFolder();
  const backupsFolder = join(folder, 'backups');
  const session = await openSession(
    {
      ...{ libraryFile: join(folder, 'library.sqlite'), notebookFile: join(folder, 'notebook.sqlite') },
      ...{ bundledLibrary: join(folder, 'none.sqlite'), backupsFolder, gazettesFolder },
      logFile: join(folder, 'data.log'),
    },
    readHere,
    () => undefined,
  );
  onTestFinished(session.close);
  const announced: string[] = [];
  const keeper = notesKeeper({
    ...{ notebook: session.notebook, index: session.notes },
    keeping: () => ({ db: session.keeping().db, kept: () => undefined }),
    announce: () => announced.push('annotations'),
  });
  const merger = notesMerger(session, {
    ...{ keeper, backupsFolder },
    backUp: backUp ?? (() => makeBackup(session.notebook(), backupsFolder, 'merge', new Date())),
    announceSearches: () => announced.push('searches'),
  });
  const { db } = session.keeping();
  const put = (...states: readonly AnnotationState[]): void => {
    keeper.make(
      'bulk',
      states.map((after) => ({ id: after.id, before: null, after })),
    );
  };
  return { folder, backupsFolder, session, db, keeper, merger, announced, put };
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A file of annotations in the folder. */
function fileOf(folder: string, states: readonly AnnotationState[], name = 'notes.jsonld'): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(states.map((state) => toWebAnnotation(state, null))));
  return file;
}

function emptied(db: Notebook): void {
  db.exec('DELETE FROM annotation; DELETE FROM edit; DELETE FROM saved_search; DELETE FROM reading_place');
}

const all: Omit<MergeChoices, 'merge'> = { conflicts: 'mine', each: [] };
const apply = async (merger: NotesMerger, preview: MergePreview) =>
  value(await merger.apply({ merge: preview.id, ...all }));

describe('a file of notes', () => {
  test('is shown with both sides in today’s text, and changes nothing before it is applied', async () => {
    const { folder, session, db, merger, put } = await opened();
    const text = session.libraryNow().view.readingText(article) ?? '';
    const words = selectorFor(article, text, 5, 16);
    const mine = someNote({ note: '甲', modified: '2022-09-06T01:00:00.000Z', selectors: [words] });
    put(mine);
    const file = fileOf(folder, [{ ...mine, note: '乙' }, someNote({ removed: '2022-09-07T01:00:00.000Z' })]);
    const before = listStates(db);
    expect(merger.previewFile(file)).toMatchObject({
      ok: true,
      value: {
        source: { kind: 'file', name: 'notes.jsonld' },
        counts: { added: 1, changed: 0, conflict: 1, same: 0 },
        ...{ searches: 0, places: 0, problems: [] },
        entries: [
          {
            outcome: 'conflict',
            mine: { note: '甲', context: { documentNumber: '京科发〔2022〕10号', label: '第十四条' } },
            theirs: { note: '乙', selectors: [{ quote: words.quote, placement: { state: 'placed' } }] },
            ...{ mineRemoved: false, theirsRemoved: false },
          },
          { outcome: 'added', mine: null, theirsRemoved: true },
        ],
      },
    });
    expect(listStates(db)).toEqual(before);
  });

  test('is merged after a backup, in one edit that can be undone; a second time it adds nothing', async () => {
    const { folder, backupsFolder, db, keeper, merger, announced } = await opened();
    const coming = [someNote({ note: '甲' }), someNote({ note: '乙', kind: 'bookmark', colour: null })];
    const file = fileOf(folder, coming);
    expect(await apply(merger, value(merger.previewFile(file)))).toEqual({ added: 2, changed: 0, kept: 0 });
    expect(listStates(db)).toEqual(coming.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
    expect(announced).toEqual(['annotations']);
    expect(keeper.history().undo).toEqual({ kind: 'merge', annotations: 2 });
    expect(namedBackupsIn(backupsFolder).map(({ reason }) => reason)).toEqual(['merge']);

    const again = value(merger.previewFile(file));
    expect(again.counts).toEqual({ added: 0, changed: 0, conflict: 0, same: 2 });
    expect(await apply(merger, again)).toEqual({ added: 0, changed: 0, kept: 0 });
    expect(namedBackupsIn(backupsFolder)).toHaveLength(1);
    keeper.step('undo');
    expect(listKept(db)).toEqual([]);
  });

  test('gives back, after an export and a wipe, the same notes, ids, instants and anchors', async () => {
    const { folder, session, db, merger, put } = await opened();
    const { view, positionOf } = session.libraryNow();
    const text = view.readingText(article) ?? '';
    put(
      someNote({ note: '# 甲', tags: ['促进', '税收'], selectors: [selectorFor(article, text, 0, 9)] }),
      someNote({ kind: 'note', colour: null, selectors: [], about: seedIssue, note: '本期' }),
      someNote({ kind: 'note', colour: null, selectors: [], about: null, note: '随想' }),
      someNote({
        ...{ kind: 'bookmark', colour: null, selectors: [], about: `${seedIssue}/1` },
        ...{ collections: ['必读'], done: '2022-09-08T01:00:00.000Z' },
      }),
    );
    const before = listStates(db);
    const file = join(folder, 'all.jsonld');
    const annotations = inLibraryOrder(listKept(db), view, positionOf);
    writeFileSync(file, notesAsJsonLd(annotations, '批注', view.readingText, new Date()));
    emptied(db);
    await apply(merger, value(merger.previewFile(file)));
    expect(listStates(db)).toEqual(before);
  });

  test('that cannot be used is refused with its reason', async () => {
    const { folder, merger } = await opened();
    const write = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    mkdirSync(join(folder, 'folder'));
    const refusals = [
      [join(folder, 'none.jsonld'), { code: 'file-unreadable', file: 'none.jsonld', reason: 'ENOENT' }],
      [join(folder, 'folder'), { code: 'file-unreadable', file: 'folder', reason: 'EISDIR' }],
      [write('empty.jsonld', ''), { code: 'file-empty', file: 'empty.jsonld' }],
      [write('words.txt', '批注'), { code: 'notes-unreadable', file: 'words.txt', detail: 'JSON' }],
      [
        write('gbk.json', Uint8Array.of(0xc5, 0xfa, 0xd7, 0xa2)),
        { code: 'notes-unreadable', detail: 'UTF-8' },
      ],
      [write('other.json', '[{"type":"Note"}]'), { code: 'notes-unreadable', detail: 'W3C Annotation' }],
      [write('x.sqlite', 'SQLite format 3\0 and no more'), { code: 'backup-unreadable', name: 'x.sqlite' }],
    ] as const;
    for (const [file, error] of refusals)
      expect([basename(file), merger.previewFile(file)]).toMatchObject([
        basename(file),
        { ok: false, error },
      ]);
  });
});

describe('a backup', () => {
  test('brings searches and places that are not here, too, and never replaces one', async () => {
    const { backupsFolder, db, merger, announced, put } = await opened();
    const search = (name: string, query: string) =>
      saveSearch(
        db,
        { name, terms: { query, document: null, filters: noFilters, aliases: false }, sort: 'relevance' },
        new Date('2022-09-05T01:00:00.000Z'),
      );
    put(someNote({ note: '甲' }));
    const wanted = search('税收', '增值税');
    search('科技', '创新');
    keepPlace(
      db,
      { document: `${seedIssue}/1`, path: 'art-3', share: 0.5 },
      new Date('2022-09-05T01:00:00Z'),
    );
    keepPlace(db, { document: `${seedIssue}/2`, path: 'art-1', share: 0 }, new Date('2022-09-05T02:00:00Z'));
    const [states, places] = [listStates(db), listKeptPlaces(db)];
    const { name } = value(await makeBackup(db, backupsFolder, 'request', new Date()));
    emptied(db);
    const kept = search('科技', '创新型');
    keepPlace(
      db,
      { document: `${seedIssue}/1`, path: 'art-9', share: 0.1 },
      new Date('2022-10-01T01:00:00Z'),
    );

    const preview = value(merger.previewBackup(name));
    expect(preview).toMatchObject({
      source: { kind: 'backup', name },
      counts: { added: 1 },
      ...{ searches: 1, places: 1 },
    });
    await apply(merger, preview);
    expect(listStates(db)).toEqual(states);
    expect(listSavedSearches(db)).toEqual([kept, wanted]);
    expect(findPlace(db, `${seedIssue}/1`)).toMatchObject({ path: 'art-9' });
    expect(listKeptPlaces(db).find(({ document }) => document.endsWith('/2'))).toEqual(
      places.find(({ document }) => document.endsWith('/2')),
    );
    expect(announced).toContain('searches');
    expect(merger.previewBackup(name)).toMatchObject({ value: { searches: 0, places: 0 } });
  });

  test('is looked for among backups alone', async () => {
    const { folder, merger } = await opened();
    writeFileSync(join(folder, 'notes.sqlite'), '');
    for (const name of ['../notes.sqlite', 'notes-2022-09-06T080000.000Z-change.sqlite'])
      expect(merger.previewBackup(name)).toEqual({ ok: false, error: { code: 'backup-not-found', name } });
  });
});

describe('a preview', () => {
  test('is gone when it was applied, let go of, or another one was begun', async () => {
    const { folder, merger } = await opened();
    const handlers = mergingHandlers(merger);
    const file = fileOf(folder, [someNote()]);
    const gone = { ok: false, error: { code: 'merge-gone' } };
    const first = value(merger.previewFile(file));
    const second = value(merger.previewFile(file));
    expect(await handlers.applyMerge({ merge: first.id, ...all })).toEqual(gone);
    const applied = [second, second].map(({ id }) => merger.apply({ merge: id, ...all }));
    expect(await Promise.all(applied)).toEqual([
      { ok: true, value: { added: 1, changed: 0, kept: 0 } },
      gone,
    ]);
    const third = value(merger.previewFile(file));
    await handlers.cancelMerge({ merge: third.id });
    expect(await handlers.applyMerge({ merge: third.id, ...all })).toEqual(gone);
  });

  test('does not decide about what was changed here since', async () => {
    const { folder, db, keeper, merger, put } = await opened();
    const mine = someNote({ note: '甲' });
    put(mine);
    const preview = value(merger.previewFile(fileOf(folder, [{ ...mine, note: '乙' }])));
    const now: AnnotationState = { ...mine, note: '丙', modified: '2022-09-09T01:00:00.000Z' };
    keeper.make('note', [{ id: mine.id, before: mine, after: now }]);
    expect(await merger.apply({ merge: preview.id, conflicts: 'theirs', each: [] })).toEqual({
      ok: true,
      value: { added: 0, changed: 0, kept: 1 },
    });
    expect(listStates(db)).toEqual([now]);
  });

  test('is not applied without a backup, and can be tried again', async () => {
    const failure = { code: 'file-unwritable', file: 'backups', reason: 'ENOSPC' } as const;
    const answers: Result<unknown>[] = [fail(failure), succeed(null)];
    const { folder, db, merger } = await opened(() => Promise.resolve(answers.shift() ?? succeed(null)));
    const preview = value(merger.previewFile(fileOf(folder, [someNote()])));
    expect(await merger.apply({ merge: preview.id, ...all })).toEqual({ ok: false, error: failure });
    expect(listStates(db)).toEqual([]);
    expect(await apply(merger, preview)).toMatchObject({ added: 1 });
  });
});
