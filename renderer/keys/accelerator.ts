import { commands, type Command } from '../../shared/commands';
import { acceleratorOf } from '../../shared/keyboard';

export const onMac = navigator.userAgent.includes('Macintosh');

interface Chord {
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** Names of keys in Electron's notation and in the browser's. */
const named: Readonly<Record<string, string>> = {
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
};

/** Keys whose character changes with Shift or the layout are known by where they lie. */
const places: Readonly<Record<string, string>> = {
  '\\': 'Backslash',
  '=': 'Equal',
  '-': 'Minus',
  ',': 'Comma',
  '[': 'BracketLeft',
  ']': 'BracketRight',
};

function chordOf(accelerator: string): Chord {
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  return {
    ctrl: has('ctrl') || (has('cmdorctrl') && !onMac),
    meta: has('cmd') || (has('cmdorctrl') && onMac),
    alt: has('alt'),
    shift: has('shift'),
    key: named[key] ?? key,
  };
}

/** Whether a key that was pressed is this accelerator, e.g. `CmdOrCtrl+Shift+H`. */
export function isAccelerator(event: KeyboardEvent, accelerator: string): boolean {
  const chord = chordOf(accelerator);
  const place = places[chord.key];
  return (
    event.ctrlKey === chord.ctrl &&
    event.metaKey === chord.meta &&
    event.altKey === chord.alt &&
    event.shiftKey === chord.shift &&
    (place === undefined ? event.key.toLowerCase() === chord.key : event.code === place)
  );
}

/** The command whose keys were pressed, if any. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  return commands.find((command) => isAccelerator(event, acceleratorOf(command, onMac)));
}

const symbols: Readonly<Record<string, string>> = {
  Left: '←',
  Right: '→',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  ...(onMac ? { CmdOrCtrl: '⌘', Cmd: '⌘', Alt: '⌥', Shift: '⇧' } : { CmdOrCtrl: 'Ctrl' }),
};

/** How keys are written for people: `Ctrl+K`, on a Mac `⌘K`. */
export function printedKeys(accelerator: string): string {
  const parts = accelerator.split('+').map((part) => symbols[part] ?? part);
  return parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join(onMac ? '' : '+');
}

export function keysOf(command: Command): string {
  return printedKeys(acceleratorOf(command, onMac));
}

/** Whether an input method is at work on the key: such a key is the text's, never a command. */
export function isComposing(event: KeyboardEvent): boolean {
  // Some input methods tell only by this code that they took the key.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.isComposing || event.keyCode === 229;
}

/** Whether keys go into a text field, where single letters must stay letters. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select'))
  );
}
