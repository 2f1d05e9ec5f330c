import { cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { setCopyFolder } from '../../../electron/data/handlers/backing-up';
import { selectorFor } from '../../../shared/anchor/selector';
import type { Annotation } from '../../../shared/model/annotation';
import type { BackupStatus } from '../../../shared/model/notes-exchange';
import { everyNote } from '../../../shared/model/notebook';
import { noFilters } from '../../../shared/model/search';
import { FailureError } from '../../../shared/result';
import { forbidWriting } from '../../forbid-writing';
import { seedIssue, temporaryFolder } from '../library/seed-library';
import { openedSession } from './opened-session';

type Opened = Awaited<ReturnType<typeof openedSession>>;

const document = `${seedIssue}/1`;
const terms = { query: '数据', document: null, filters: noFilters, aliases: false };

async function value<Value>({ call }: Opened, method: string, input: unknown): Promise<Value> {
  const result = await call(method, input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as Value;
}

/** Everything that a window shows of notes. */
async function shown(opened: Opened): Promise<readonly unknown[]> {
  const part = { offset: 0, limit: 100 };
  return await Promise.all([
    value(opened, 'listAnnotations', { document }),
    value(opened, 'readNotebook', { filter: everyNote, sort: 'document', ...part }),
    value(opened, 'searchNotes', { query: '核对' }),
    value(opened, 'listLabels', undefined),
    value(opened, 'readTrash', part),
    value(opened, 'readEdits', undefined),
    value(opened, 'readPlace', { document }),
    value(opened, 'readLastPlace', undefined),
    value(opened, 'listSavedSearches', undefined),
    value(opened, 'listRecentSearches', undefined),
    value(opened, 'listNotesOn', { address: seedIssue }),
  ]);
}

/** Closed in order, and as a power cut would have left it. */
let folders: { readonly closed: string; readonly cutOff: string };
let before: readonly unknown[];
/** A highlight, and a bookmark in the trash. */
let ids: readonly [string, string];
let backup: string;

beforeEach(async () => {
  const folder = temporaryFolder();
  folders = { closed: join(folder, 'closed'), cutOff: join(folder, 'cut-off') };
  mkdirSync(folders.closed);
  const first = await openedSession(folders.closed);
  const at = `${document}#art-14`;
  const text = first.session.libraryNow().view.readingText(at) ?? '';
  const draft = { about: null, selectors: [selectorFor(at, text, 5, 16)], tags: ['核对'] };
  const make = (kind: string): Promise<Annotation> =>
    value(first, 'createAnnotation', { ...draft, kind, note: '核对標准' });
  ids = [(await make('highlight')).id, (await make('bookmark')).id];
  await value(first, 'removeAnnotations', { ids: [ids[1]] });
  await value(first, 'keepPlace', { document, path: 'art-14', share: 0.5 });
  await value(first, 'saveSearch', { name: '数据', terms, sort: 'date' });
  await value(first, 'recordSearch', { terms, sort: 'date' });
  const { backups } = await value<BackupStatus>(first, 'makeBackup', undefined);
  backup = backups[0]?.name ?? '';
  before = await shown(first);
  cpSync(folders.closed, folders.cutOff, { recursive: true });
  first.session.close();
});

/** A session where nobody may write any more. */
async function openForbidden(folder: string): Promise<Opened> {
  onTestFinished(forbidWriting(folder));
  return await openedSession(folder);
}

describe.each(['closed', 'cutOff'] as const)('of notes that were left as %s', (left) => {
  test('every one is there, and the window is told that none can be changed', async () => {
    const opened = await openForbidden(folders[left]);
    expect(await shown(opened)).toEqual(before);
    expect(opened.session.status()).toMatchObject({
      notices: [
        {
          code: 'notebook-read-only',
          file: 'notebook.sqlite',
          reason: expect.stringMatching(/^[A-Z_]+$/u) as string,
        },
      ],
    });
    expect(await value(opened, 'readBackups', undefined)).toMatchObject({
      backups: [{ name: backup, annotations: 2 }],
      failure: { code: 'file-unwritable', file: 'notebook.sqlite' },
      copies: { interval: 'never', folder: null },
    });
  });

  test('those that are asked for are exported elsewhere', async () => {
    const opened = await openForbidden(folders[left]);
    const file = join(temporaryFolder(), 'notes.json');
    const request = { ids: null, document: null, name: null, perDocument: false, template: null };
    const exported = await opened.exports.run({
      ...{ file, language: 'zh-CN', template: null },
      request: { ...request, format: 'json-ld', citation: 'plain' },
    });
    expect(exported).toMatchObject({ ok: true, value: { annotations: 1, documents: 1 } });
    expect(readFileSync(file, 'utf8')).toContain('核对標准');
  });
});

describe('every change is refused, and nothing is written', () => {
  const changes: readonly (readonly [method: string, input: () => unknown])[] = [
    ['createAnnotation', () => ({ kind: 'note', selectors: [], about: null, note: '新批注' })],
    ['changeAnnotation', () => ({ id: ids[0], note: '改过' })],
    ['changeAnnotations', () => ({ ids: [ids[0]], change: { addTags: ['新'] } })],
    ['removeAnnotations', () => ({ ids: [ids[0]] })],
    ['restoreAnnotations', () => ({ ids: [ids[1]] })],
    ['emptyTrash', () => ({ ids: null })],
    ['renameLabel', () => ({ what: 'tag', from: '核对', to: '核实' })],
    ['undoEdit', () => undefined],
    ['keepPlace', () => ({ document, path: 'art-15', share: 0 })],
    ['saveSearch', () => ({ name: '要素', terms, sort: 'date' })],
    ['recordSearch', () => ({ terms, sort: 'date' })],
    ['forgetRecentSearches', () => ({ terms: null })],
    ['makeBackup', () => undefined],
    ['changeCopyInterval', () => ({ interval: 'weekly' })],
  ];
  test.each(changes)('%s', async (method, input) => {
    const opened = await openForbidden(folders.closed);
    const files = filesOf(opened);
    expect(await opened.call(method, input())).toMatchObject({
      ok: false,
      error: { code: 'file-unwritable', file: 'notebook.sqlite' },
    });
    expect(await shown(opened)).toEqual(before);
    expect(filesOf(opened)).toEqual(files);
  });

  test('applyMerge, and what was previewed is still there to be applied', async () => {
    const opened = await openForbidden(folders.closed);
    const { id } = await value<{ readonly id: string }>(opened, 'previewBackup', { name: backup });
    for (let time = 1; time <= 2; time += 1) {
      expect(await opened.call('applyMerge', { merge: id, conflicts: 'theirs', each: [] })).toMatchObject({
        ok: false,
        error: { code: 'file-unwritable' },
      });
    }
  });

  test('a folder for copies', async () => {
    const opened = await openForbidden(folders.closed);
    await expect(setCopyFolder(opened.session, { folder: temporaryFolder() })).rejects.toThrow(FailureError);
  });
});

function filesOf({ files }: Opened): ReadonlyMap<string, Buffer> {
  const folder = join(files.notebookFile, '..');
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name))]),
  );
}
