import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setCopyFolder } from '../../../electron/data/handlers/backing-up';
import { openedSession } from './opened-session';

const note = { kind: 'note', selectors: [], about: null, note: '一条批注' };

test('a backup is made when it is asked for, listed with its count, and announced', async () => {
  const { call, announced } = await openedSession();
  expect(await call('readBackups', undefined)).toMatchObject({
    ok: true,
    value: { backups: [], failure: null },
  });
  await call('createAnnotation', note);
  const made = await call('makeBackup', undefined);
  expect(made).toMatchObject({ ok: true, value: { backups: [{ reason: 'request', annotations: 1 }] } });
  expect(announced).toContain('backupsChanged');
  expect(await call('readBackups', undefined)).toEqual(made);
});

test('copies go to the folder that the shell names, as often as the page says', async () => {
  const { call, session, files } = await openedSession();
  await call('createAnnotation', note);
  const folder = join(files.backupsFolder, '..', 'stick');
  mkdirSync(folder);
  expect(await setCopyFolder(session, { folder })).toMatchObject({
    ok: true,
    value: { copies: { interval: 'daily', folder: 'stick', failure: null } },
  });
  const [own = ''] = readdirSync(folder);
  expect(readdirSync(join(folder, own))).toHaveLength(2);
  expect(await call('changeCopyInterval', { interval: 'weekly' })).toMatchObject({
    ok: true,
    value: { copies: { interval: 'weekly', folder: 'stick' } },
  });
  expect(await call('changeCopyInterval', { interval: 'hourly' })).toMatchObject({
    ok: false,
    error: { code: 'bad-request' },
  });
});

test('every change that is acknowledged is in the journal', async () => {
  const { call, files } = await openedSession();
  await call('createAnnotation', note);
  const [journal] = readdirSync(join(files.backupsFolder, '..')).filter((name) => name.endsWith('.ndjson'));
  expect(journal).toBe('notebook.journal.ndjson');
});
