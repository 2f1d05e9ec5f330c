import { expect, test } from 'vitest';
import { noteActionOf } from '../../../renderer/components/note-keys';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  [{ ...none, code: 'KeyB', ctrlKey: true }, false, 'bold'],
  [{ ...none, code: 'KeyI', ctrlKey: true }, false, 'italic'],
  [{ ...none, code: 'Digit8', ctrlKey: true, shiftKey: true }, false, 'list'],
  [{ ...none, code: 'KeyK', ctrlKey: true, shiftKey: true }, false, 'link'],
  [{ ...none, code: 'KeyK', ctrlKey: true }, false, null],
  [{ ...none, code: 'KeyB' }, false, null],
  [{ ...none, code: 'KeyB', ctrlKey: true, altKey: true }, false, null],
  [{ ...none, code: 'KeyB', ctrlKey: true }, true, null],
  [{ ...none, code: 'KeyB', metaKey: true }, true, 'bold'],
] as const)('%o, on a Mac %s, is %s', (event, onMac, action) => {
  expect(noteActionOf(event, onMac)).toBe(action);
});
