import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { notesImport } from '../../../electron/cli/notes-import';
import { backupsBeside } from '../../../electron/cli/notes-place';
import { listStates } from '../../../electron/notebook/annotations';
import { namedBackupsIn } from '../../../electron/notebook/list-backups';
import { readBackup } from '../../../electron/notebook/read-backup';
import { readJournal } from '../../../electron/notebook/read-journal';
import { journalBeside } from '../../../electron/notebook/journal';
import type { AnnotationState } from '../../../shared/model/annotation';
import { toWebAnnotation } from '../../../shared/web-annotation/write';
import { buildAt, seedFile, seedIssue, temporaryFolder } from '../library/seed-library';
import { someNote } from '../notebook/some-notes';
import { capturedOutput } from './captured-output';

const output = capturedOutput('en_GB.UTF-8');

/** A folder with a file of notes, and where notes and library of a person would be. */
function prepared(states: readonly AnnotationState[]) {
  const folder = temporaryFolder();
  vi.stubEnv('XDG_CONFIG_HOME', folder);
  const file = join(folder, 'coming.jsonld');
  const put = (coming: readonly object[]): void => {
    writeFileSync(file, JSON.stringify(coming));
  };
  put(states.map((state) => toWebAnnotation(state, null)));
  const notebook = join(folder, 'notebook.sqlite');
  const kept = (): readonly AnnotationState[] => {
    const read = readBackup(notebook, listStates);
    return read.ok ? read.value : [];
  };
  return { folder, file, put, notebook, kept };
}

const byId = (states: readonly AnnotationState[]): readonly AnnotationState[] =>
  states.toSorted((one, other) => one.id.localeCompare(other.id));

describe('gazette notes import', () => {
  test('adds what is new, into notes, journal and a backup before; a second time nothing', async () => {
    const states = [someNote({ note: '甲' }), someNote({ note: '', tags: ['税收'] })];
    const { file, notebook, kept } = prepared(states);
    expect(await notesImport.run([file, '--notebook', notebook])).toBe(0);
    expect(byId(kept())).toEqual(byId(states));
    expect(
      readJournal(journalBeside(notebook))
        .entries.map(({ id }) => id)
        .sort(),
    ).toEqual(states.map(({ id }) => id).sort());
    expect(namedBackupsIn(backupsBeside(notebook)).map(({ reason }) => reason)).toContain('merge');
    expect(output.printed.split('\n').filter((line) => line.startsWith('added\t'))).toHaveLength(2);
    expect(output.printed).toContain(`added\t${states[0]?.id ?? ''}\t${seedIssue}/1#art-14\t甲\n`);
    expect(output.said).toContain('Added: 2 · changed: 0 · kept as here: 0');

    output.printed = '';
    expect(await notesImport.run([file, '--notebook', notebook])).toBe(0);
    expect(output.printed).toBe('');
    expect(byId(kept())).toEqual(byId(states));
  });

  test('tries out without writing anything, and says all of it as JSON', async () => {
    const { folder, file, notebook } = prepared([someNote({ note: '甲' })]);
    const library = join(folder, 'library.sqlite');
    await buildAt(library, [seedFile]);
    output.printed = '';
    const args = [file, '--notebook', notebook, '--library', library, '--dry-run', '--json'];
    expect(await notesImport.run(args)).toBe(0);
    expect(existsSync(notebook)).toBe(false);
    expect(JSON.parse(output.printed)).toMatchObject({
      ...{ dryRun: true, report: null, problems: [] },
      counts: { added: 1, changed: 0, conflict: 0, same: 0 },
      entries: [
        {
          outcome: 'added',
          mine: null,
          theirs: {
            note: '甲',
            place: 'placed',
            quotes: ['中关村管委会'],
            document:
              '北京市科学技术委员会、中关村科技园区管理委员会关于印发《北京市科技新星计划管理办法(修订版)》的通知',
          },
        },
      ],
    });
  });

  test.each([
    ['mine', ['甲']],
    ['theirs', ['乙']],
    ['both', ['乙', '甲']],
  ])('settles conflicts as %s', async (choice, notes) => {
    const mine = someNote({ note: '甲' });
    const { file, put, notebook, kept } = prepared([mine]);
    await notesImport.run([file, '--notebook', notebook]);
    put([toWebAnnotation({ ...mine, note: '乙' }, null)]);
    expect(await notesImport.run([file, '--notebook', notebook, '--conflicts', choice])).toBe(0);
    expect(
      kept()
        .map(({ note }) => note)
        .sort(),
    ).toEqual(notes.sort());
    // Again: nothing is added.
    expect(await notesImport.run([file, '--notebook', notebook, '--conflicts', choice])).toBe(0);
    expect(kept()).toHaveLength(notes.length);
  });

  test('says what it could not read, and ends with 2', async () => {
    const { file, put, notebook, kept } = prepared([]);
    put([{ type: 'Note' }, toWebAnnotation(someNote(), null)]);
    expect(await notesImport.run([file, '--notebook', notebook])).toBe(2);
    expect(output.said).toContain('gazette: No. 1: not a W3C annotation');
    expect(kept()).toHaveLength(1);
    expect(await notesImport.run([join(file, 'none'), '--notebook', notebook])).toBe(2);
    const noLibrary = ['--library', join(file, 'none')];
    expect(await notesImport.run([file, '--notebook', notebook, ...noLibrary])).toBe(2);
    expect(kept()).toHaveLength(1);
  });

  test.each([[[]], [['a', 'b']], [['a', '--conflicts', 'ours']]])(
    'asked as %j says its usage',
    async (args) => {
      expect(await notesImport.run(args)).toBeNull();
    },
  );
});
