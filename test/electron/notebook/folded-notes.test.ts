import { expect, test } from 'vitest';
import { foldedNote } from '../../../electron/notebook/folded-notes';
import { someNote } from './some-notes';

test('a note is folded once, and again when it was changed', () => {
  const one = someNote({ note: 'ＶＯＣｓ', selectors: [], tags: ['總則'] });
  expect(foldedNote(one).text).toBe('vocs\n总则');
  expect(foldedNote(one)).toBe(foldedNote(one));
  expect(foldedNote({ ...one, note: '总則' }).text).toBe('总则\n总则');
});

test('a very long one is not kept', () => {
  const long = someNote({ note: '长'.repeat(6000) });
  expect(foldedNote(long)).not.toBe(foldedNote(long));
});
