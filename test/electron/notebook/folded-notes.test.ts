import { expect, test } from 'vitest';
import { noteFolder } from '../../../electron/notebook/folded-notes';
import type { KeptAnnotation } from '../../../shared/model/annotation';
import { someNote } from './some-notes';

function annotation(id: string, note: string): KeptAnnotation {
  return someNote({ id, note, selectors: [] });
}

test('a note is folded once, and again when it was changed', () => {
  const folded = noteFolder();
  const one = annotation('a', 'ＶＯＣｓ');
  const [first] = folded([one]);
  expect(first?.text).toBe('vocs');
  expect(folded([one])[0]).toBe(first);
  expect(folded([{ ...one, note: '总則' }])[0]?.text).toBe('总则');
});

test('what is no longer there, or is too much, is not kept', () => {
  const folded = noteFolder(6);
  const [one, other] = [annotation('a', '一二三四'), annotation('b', '五六七八')];
  const [first, second] = folded([one, other]);
  const [firstAgain, secondAgain] = folded([one, other]);
  expect(firstAgain).toBe(first);
  expect(secondAgain).not.toBe(second);
  expect(secondAgain?.text).toBe('五六七八');
  folded([]);
  expect(folded([one])[0]).not.toBe(first);
});
