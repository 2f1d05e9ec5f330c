/** What keys do in the list of notes, in the order in which the sheet of shortcuts shows them. */
export const notebookKeys = [
  { action: 'next', keys: ['ArrowDown'] },
  { action: 'previous', keys: ['ArrowUp'] },
  { action: 'first', keys: ['Home'] },
  { action: 'last', keys: ['End'] },
  { action: 'open', keys: ['Enter'] },
  { action: 'edit', keys: ['F2'] },
  { action: 'select', keys: ['Space'] },
  { action: 'select-to', keys: ['Shift+Space'] },
  { action: 'select-all', keys: ['CmdOrCtrl+A'] },
  { action: 'let-go', keys: ['Escape'] },
  { action: 'remove', keys: ['Delete'] },
] as const;

export type NotebookAction = (typeof notebookKeys)[number]['action'];
