/** Commands that the menu sends to the page; the same names key the keyboard map and the command list. */
export const commands = [
  'open-contents',
  'open-search',
  'open-notebook',
  'open-settings',
  'open-shortcuts',
  'quick-open',
  'go-back',
  'go-forward',
  'previous-document',
  'next-document',
  'toggle-sidebar',
  'larger-text',
  'smaller-text',
  'bookmark',
  'highlight',
  'write-note',
  'export-notes',
  'undo-delete',
] as const;
export type Command = (typeof commands)[number];
