import type { Command } from './commands';

/**
 * The one keyboard map, in Electron's notation: the menu registers it, the page's sheet of shortcuts shows it.
 * Ctrl+H and Alt with a letter are left alone, because macOS hides a window with the one and Windows opens menus
 * with the other.
 */
const accelerators: Record<Command, string> = {
  'open-contents': 'CmdOrCtrl+1',
  'find-in-document': 'CmdOrCtrl+F',
  'open-search': 'CmdOrCtrl+Shift+F',
  'open-notebook': 'CmdOrCtrl+2',
  'open-quality': 'CmdOrCtrl+I',
  'open-settings': 'CmdOrCtrl+,',
  'open-shortcuts': 'F1',
  'quick-open': 'CmdOrCtrl+K',
  'go-back': 'Alt+Left',
  'go-forward': 'Alt+Right',
  'previous-document': 'CmdOrCtrl+PageUp',
  'next-document': 'CmdOrCtrl+PageDown',
  'toggle-sidebar': 'CmdOrCtrl+Shift+\\',
  'larger-text': 'CmdOrCtrl+=',
  'smaller-text': 'CmdOrCtrl+-',
  bookmark: 'CmdOrCtrl+D',
  highlight: 'CmdOrCtrl+Shift+H',
  underline: 'CmdOrCtrl+Shift+U',
  'write-note': 'CmdOrCtrl+Shift+N',
  'free-note': 'CmdOrCtrl+N',
  'copy-citation': 'CmdOrCtrl+Shift+C',
  'copy-link': 'CmdOrCtrl+Shift+L',
  'import-files': 'CmdOrCtrl+O',
  'import-folder': 'CmdOrCtrl+Shift+O',
  'export-notes': 'CmdOrCtrl+E',
  'import-notes': 'CmdOrCtrl+Shift+E',
  'open-trash': 'CmdOrCtrl+3',
  'open-backups': 'CmdOrCtrl+4',
  'undo-edit': 'CmdOrCtrl+Z',
  'redo-edit': 'CmdOrCtrl+Shift+Z',
};

/** On macOS, Option with an arrow moves the caret by a word. */
const macAccelerators: Partial<Record<Command, string>> = {
  'go-back': 'Cmd+[',
  'go-forward': 'Cmd+]',
};

/**
 * The keys of a command in Electron's notation, e.g. `CmdOrCtrl+Shift+H`.
 * @param mac whether the machine runs macOS
 */
export function acceleratorOf(command: Command, mac: boolean): string {
  return (mac ? macAccelerators[command] : undefined) ?? accelerators[command];
}
