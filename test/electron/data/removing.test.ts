import { join } from 'node:path';
import { expect, test } from 'vitest';
import { selectorFor } from '../../../shared/anchor/selector';
import { samplesFolder, seedIssue } from '../library/seed-library';
import { openedSession } from './opened-session';

const shanghai = join(samplesFolder, 's39_composed_issue_sh_2025_21.txt');

test('notes on what is removed are listed before, stay without a place, and find it again', async () => {
  const { session, imports, call, announced } = await openedSession();
  const address = `${seedIssue}/1#art-14`;
  const text = session.libraryNow().view.readingText(address) ?? '';
  await call('createAnnotation', {
    ...{ kind: 'highlight', colour: 'pink', about: null },
    selectors: [selectorFor(address, text, 5, 16)],
  });
  await call('createAnnotation', { kind: 'note', note: '整期', selectors: [], about: seedIssue });
  expect(await call('listNotesOn', { address: seedIssue })).toMatchObject({ ok: true, value: { length: 2 } });

  expect(await call('removeShelf', { address: seedIssue })).toEqual({ ok: true, value: null });
  expect(announced.at(-1)).toBe('ready');
  expect(session.status()).toMatchObject({ state: 'ready', issues: 0, documents: 0 });
  expect(await call('listIssues', undefined)).toEqual({ ok: true, value: [] });
  expect(await call('readDocument', { document: `${seedIssue}/1` })).toMatchObject({
    error: { code: 'address-not-found' },
  });
  expect(await call('listAnnotations', { document: null })).toMatchObject({
    ok: true,
    value: [
      { context: null, selectors: [{ placement: { state: 'orphan' } }] },
      { context: null, about: seedIssue, note: '整期' },
    ],
  });

  imports.start([join(import.meta.dirname, '../../../resources/gazettes/beijing-gazette-2022-34.txt')]);
  await imports.settled();
  expect(await call('listAnnotations', { document: `${seedIssue}/1` })).toMatchObject({
    ok: true,
    value: [{ selectors: [{ placement: { state: 'placed', moved: false } }] }],
  });
});

test('a removal waits for an import and for work on the index', async () => {
  const { imports, index, call } = await openedSession();
  imports.start([shanghai]);
  expect(await call('removeShelf', { address: seedIssue })).toEqual({
    ok: false,
    error: { code: 'import-running' },
  });
  await imports.settled();
  index.start('check');
  expect(await call('removeShelf', { address: seedIssue })).toEqual({
    ok: false,
    error: { code: 'index-running' },
  });
  await index.settled();
  expect(await call('removeShelf', { address: seedIssue })).toMatchObject({ ok: true });
});

test('part of an issue is neither asked about nor removed', async () => {
  const { call } = await openedSession();
  const address = `${seedIssue}/1`;
  for (const method of ['listNotesOn', 'removeShelf']) {
    expect(await call(method, { address })).toEqual({
      ok: false,
      error: { code: 'address-not-found', address },
    });
  }
});
