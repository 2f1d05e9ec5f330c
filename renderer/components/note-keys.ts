/** What keys do within the text of a note, and nowhere else, in Electron's notation. */
export const noteKeys = {
  bold: 'CmdOrCtrl+B',
  italic: 'CmdOrCtrl+I',
  list: 'CmdOrCtrl+Shift+8',
  link: 'CmdOrCtrl+Shift+K',
} as const;
export type NoteAction = keyof typeof noteKeys;

/** Keys by where they lie, because Shift changes the character of a digit. */
const places: Readonly<Record<string, readonly [action: NoteAction, shift: boolean]>> = {
  KeyB: ['bold', false],
  KeyI: ['italic', false],
  Digit8: ['list', true],
  KeyK: ['link', true],
};

export function noteActionOf(
  event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  onMac: boolean,
): NoteAction | null {
  const [wanted, other] = onMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (!wanted || other || event.altKey) return null;
  const [action, shift] = places[event.code] ?? [];
  return action !== undefined && shift === event.shiftKey ? action : null;
}
