import { describe, expect, it } from 'vitest';
import { commandOf, isAccelerator, printedKeys } from '../../../renderer/keys/accelerator';
import { readerActionOf } from '../../../renderer/keys/reader-keys';
import { commands } from '../../../shared/commands';
import { acceleratorOf } from '../../../shared/keyboard';

/** What a browser tells of a key; only the fields that are read. */
function key(key: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, code: '' };
  return { key, ...none, ...more } as KeyboardEvent;
}

describe('accelerators', () => {
  it('are known by letter, also with Shift', () => {
    expect(isAccelerator(key('H', { ctrlKey: true, shiftKey: true }), 'CmdOrCtrl+Shift+H')).toBe(true);
    expect(isAccelerator(key('h', { ctrlKey: true }), 'CmdOrCtrl+Shift+H')).toBe(false);
  });

  it('are known by place where Shift changes the character', () => {
    const backslash = key('|', { ctrlKey: true, shiftKey: true, code: 'Backslash' });
    expect(commandOf(backslash)).toBe('toggle-sidebar');
  });

  it('name arrows as Electron does', () => {
    expect(commandOf(key('ArrowLeft', { altKey: true }))).toBe('go-back');
  });

  it('are each for one command', () => {
    const all = commands.map((command) => acceleratorOf(command, false));
    expect(new Set(all).size).toBe(all.length);
  });

  it('are written for people', () => {
    expect(printedKeys('CmdOrCtrl+Shift+ArrowRight')).toBe('Ctrl+Shift+→');
    expect(printedKeys('j')).toBe('J');
  });
});

describe('single keys of the reader', () => {
  it('are not taken with Ctrl or Alt', () => {
    expect(readerActionOf(key('h'))).toEqual({ action: 'highlight', index: 0 });
    expect(readerActionOf(key('h', { ctrlKey: true }))).toBeNull();
  });

  it('tell which colour', () => {
    expect(readerActionOf(key('4'))).toEqual({ action: 'highlight-colour', index: 3 });
  });

  it('know letters with Shift', () => {
    expect(readerActionOf(key('L', { shiftKey: true }))).toEqual({ action: 'previous-sentence', index: 0 });
  });
});
