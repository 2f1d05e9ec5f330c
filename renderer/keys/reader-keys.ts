/** What single keys do while a document is read, in the order in which the sheet of shortcuts shows them. */
export const readerKeys = [
  { action: 'next-unit', keys: ['j'] },
  { action: 'previous-unit', keys: ['k'] },
  { action: 'next-sentence', keys: ['l'] },
  { action: 'previous-sentence', keys: ['Shift+l'] },
  { action: 'longer-selection', keys: ['Shift+ArrowRight'] },
  { action: 'shorter-selection', keys: ['Shift+ArrowLeft'] },
  { action: 'highlight', keys: ['h'] },
  { action: 'highlight-colour', keys: ['1', '2', '3', '4', '5'] },
  { action: 'write-note', keys: ['n'] },
  { action: 'bookmark', keys: ['d'] },
  { action: 'copy-citation', keys: ['c'] },
  { action: 'next-hit', keys: ['F3'] },
  { action: 'previous-hit', keys: ['Shift+F3'] },
  { action: 'clear', keys: ['Escape'] },
] as const;

export type ReaderAction = (typeof readerKeys)[number]['action'];

/** What a key does in the reader, and which of its keys it was. */
export function readerActionOf(event: KeyboardEvent): { action: ReaderAction; index: number } | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const pressed = event.shiftKey ? `Shift+${key}` : key;
  for (const { action, keys } of readerKeys) {
    const index = keys.findIndex((known) => known === pressed);
    if (index !== -1) return { action, index };
  }
  return null;
}
