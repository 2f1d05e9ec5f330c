import { isAccelerator } from './accelerator';

/**
 * What keys do while a document is read, in Electron's notation and in the order in which the sheet of shortcuts shows
 * them. What changes the selection changes the highlight that one is at, where nothing is selected.
 */
export const readerKeys = [
  { action: 'next-unit', keys: ['j'] },
  { action: 'previous-unit', keys: ['k'] },
  { action: 'next-sentence', keys: ['l'] },
  { action: 'previous-sentence', keys: ['Shift+l'] },
  { action: 'longer', keys: ['Shift+ArrowRight'] },
  { action: 'shorter', keys: ['Shift+ArrowLeft'] },
  { action: 'longer-by-sentence', keys: ['CmdOrCtrl+Shift+ArrowRight'] },
  { action: 'shorter-by-sentence', keys: ['CmdOrCtrl+Shift+ArrowLeft'] },
  { action: 'earlier-start', keys: ['Alt+Shift+ArrowLeft'] },
  { action: 'later-start', keys: ['Alt+Shift+ArrowRight'] },
  { action: 'earlier-start-by-sentence', keys: ['Alt+Shift+ArrowUp'] },
  { action: 'later-start-by-sentence', keys: ['Alt+Shift+ArrowDown'] },
  { action: 'highlight', keys: ['h'] },
  { action: 'highlight-colour', keys: ['1', '2', '3', '4', '5'] },
  { action: 'underline', keys: ['u'] },
  { action: 'write-note', keys: ['n'] },
  { action: 'tag', keys: ['t'] },
  { action: 'bookmark', keys: ['d'] },
  { action: 'bookmark-unit', keys: ['Shift+d'] },
  { action: 'next-mark', keys: ['m'] },
  { action: 'previous-mark', keys: ['Shift+m'] },
  { action: 'open-mark', keys: ['e'] },
  { action: 'remove-mark', keys: ['Delete', 'Backspace'] },
  { action: 'copy-citation', keys: ['c'] },
  { action: 'next-hit', keys: ['F3'] },
  { action: 'previous-hit', keys: ['Shift+F3'] },
  { action: 'clear', keys: ['Escape'] },
] as const;

export type ReaderAction = (typeof readerKeys)[number]['action'];

/** What a key does in the reader, and which of its keys it was. */
export function readerActionOf(event: KeyboardEvent): { action: ReaderAction; index: number } | null {
  for (const { action, keys } of readerKeys) {
    const index = keys.findIndex((key) => isAccelerator(event, key));
    if (index !== -1) return { action, index };
  }
  return null;
}
