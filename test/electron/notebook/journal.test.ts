import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationState } from '../../../shared/model/annotation';
import type { Change } from '../../../electron/notebook/annotation-state';
import { journalBefore, journalBeside, openJournal } from '../../../electron/notebook/journal';
import { readJournal } from '../../../electron/notebook/read-journal';
import { annotationState } from './annotation-for-test';

let folder: string;
let file: string;
const now = new Date('2026-09-06T08:00:00Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  file = journalBeside(join(folder, 'notebook.sqlite'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

function made(after: AnnotationState): Change {
  return { id: after.id, before: null, after };
}

test('every change is one line that says the whole annotation', () => {
  const one = annotationState({ note: '引号“”、换行\n、表情🙂、\u2028 和制表\t' });
  const other = annotationState({ kind: 'bookmark', colour: null, removed: '2026-09-06T07:00:00.000Z' });
  expect(openJournal(file).append([made(one), made(other)], now)).toBeNull();
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2);
  expect(readJournal(file)).toEqual({
    entries: [
      { id: one.id, state: one, written: now.toISOString() },
      { id: other.id, state: other, written: now.toISOString() },
    ],
    ...{ damaged: 0, found: true },
  });
});

test('a deletion for good is a line, too', () => {
  const before = annotationState();
  openJournal(file).append([{ id: before.id, before, after: null }], now);
  expect(readJournal(file).entries).toEqual([{ id: before.id, state: null, written: now.toISOString() }]);
  expect(readFileSync(file, 'utf8')).not.toContain(before.note.slice(0, 4));
});

describe('a journal that was torn or damaged', () => {
  const [first, second, third] = [annotationState(), annotationState(), annotationState()];

  test('loses the torn line, and what is written after it stands on a line of its own', () => {
    openJournal(file).append([made(first), made(second)], now);
    const whole = readFileSync(file);
    for (const cut of [1, 2, 40, 200]) {
      writeFileSync(file, whole.subarray(0, whole.length - cut));
      openJournal(file).append([made(third)], now);
      const { entries, damaged } = readJournal(file);
      // Without its line feed alone the line is whole.
      expect([cut, damaged, entries.map(({ id }) => id)]).toEqual(
        cut === 1 ? [1, 0, [first.id, second.id, third.id]] : [cut, 1, [first.id, third.id]],
      );
    }
  });

  test('loses the lines that are damaged, and no other', () => {
    openJournal(file).append([made(first), made(second), made(third)], now);
    const bytes = readFileSync(file);
    const at = bytes.indexOf(second.id);
    for (const byte of [0x00, 0xff, 0x22]) {
      const damaged = Buffer.from(bytes);
      damaged.fill(byte, at - 4, at + 4);
      writeFileSync(file, damaged);
      const reading = readJournal(file);
      expect([byte, reading.damaged, reading.entries.map(({ id }) => id)]).toEqual([
        ...[byte, 1],
        [first.id, third.id],
      ]);
    }
    appendFileSync(file, '{"type":"Annotation"}\n"words"\n17\n');
    expect(readJournal(file).damaged).toBe(4);
  });

  test('is not there at all', () => {
    expect(readJournal(file)).toEqual({ entries: [], damaged: 0, found: false });
  });
});

describe('the checksum of a line', () => {
  const bare =
    '{"@context":"https://www.w3.org/ns/activitystreams","type":"Delete",' +
    '"object":"urn:uuid:0b6b1f3e-5c0f-4d0e-9a53-6f1f0b5f8a11","published":"2026-09-06T08:00:00.000Z"}';
  const id = '0b6b1f3e-5c0f-4d0e-9a53-6f1f0b5f8a11';
  const later = '2026-09-06T07:00:00.000Z';
  const entry = { id, state: null, written: '2026-09-06T08:00:00.000Z' };

  test('is its CRC-32 as any other program makes it', () => {
    openJournal(file).append([{ id, before: annotationState({ id }), after: null }], now);
    // Made of the line above by Python’s zlib.crc32.
    expect(readFileSync(file, 'utf8')).toBe(`${bare.slice(0, -1)},"reader:checksum":"26ede628"}\n`);
  });

  test('is not asked of a line that an earlier version wrote', () => {
    writeFileSync(file, `${bare}\n`);
    expect(readJournal(file)).toEqual({ entries: [entry], damaged: 0, found: true });
  });

  test.each<[string, Change]>([
    ['a note', made(annotationState({ note: '第二条“数据”，note 1', tags: ['待查'] }))],
    ['a bookmark in the trash', made(annotationState({ kind: 'bookmark', colour: null, removed: later }))],
    ['a deletion', { id, before: null, after: null }],
  ])('tells of any one character of %s that is not the one that was written', (_, change) => {
    openJournal(file).append([change], now);
    const line = readFileSync(file).subarray(0, -1);
    const [written] = readJournal(file).entries;
    const flipped = [...line].flatMap((right, at) =>
      // The next letter or figure, a small letter for a capital, a space, a quotation mark.
      [right ^ 1, right ^ 0x20, 0x20, 0x22].flatMap((byte) => {
        if (byte === right || byte === 0x0a) return [];
        const copy = Buffer.from(line);
        copy[at] = byte;
        return [copy, Buffer.from('\n')];
      }),
    );
    writeFileSync(file, Buffer.concat(flipped));
    const { entries, damaged } = readJournal(file);
    expect(entries.length + damaged).toBe(flipped.length / 2);
    expect(entries.filter((each) => !isDeepStrictEqual(each, written))).toEqual([]);
    // Without the name of its checksum a line is an earlier version's, and says what it says.
    expect(entries.length).toBeLessThanOrEqual(4 * 'reader:checksum'.length);
  });
});

test('what cannot be written is said, and written with the next change', () => {
  // A folder in its place: root may write everywhere else.
  mkdirSync(file);
  const journal = openJournal(file);
  const [first, second] = [annotationState(), annotationState()];
  expect(journal.append([made(first)], now)).toBe('EISDIR');
  rmdirSync(file);
  expect(journal.append([made(second)], now)).toBeNull();
  expect(readJournal(file).entries.map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('a large journal is turned over, and the one before is read first', () => {
  const journal = openJournal(file, 3000);
  const states = Array.from({ length: 12 }, () => annotationState());
  journal.append([], now);
  journal.turnOver();
  expect(existsSync(file)).toBe(false);
  for (const state of states.slice(0, 8)) journal.append([made(state)], now);
  journal.turnOver();
  expect(existsSync(file)).toBe(false);
  expect(existsSync(journalBefore(file))).toBe(true);
  for (const state of states.slice(8)) journal.append([made(state)], now);
  expect(readJournal(file).entries.map(({ id }) => id)).toEqual(states.map(({ id }) => id));
});
