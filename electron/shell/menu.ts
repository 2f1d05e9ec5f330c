import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../shared/commands';
import { acceleratorOf } from '../../shared/keyboard';
import type { MenuWord, Words } from './words';

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;

interface MenuOptions {
  readonly words: Words;
  readonly mac: boolean;
  readonly developerTools: boolean;
  /** Called when an item, or its keys, is chosen. */
  readonly choose: (command: Command) => void;
}

/** The menu in one language; made anew when the language changes. */
export function menuTemplate({ words, mac, developerTools, choose }: MenuOptions): Item[] {
  const word = (name: MenuWord): string => words(`menu.${name}`);
  const role = (name: Role, label: MenuWord): Item => ({ role: name, label: word(label) });
  const command = (name: Command): Item => ({
    id: name,
    label: word(name),
    accelerator: acceleratorOf(name, mac),
    // The page handles its keys itself, because it knows whether somebody is composing Han characters; the menu only
    // shows them. macOS knows no such thing, and has the menu handle them.
    registerAccelerator: false,
    click: () => {
      choose(name);
    },
  });
  const menu = (label: MenuWord, items: (Item | false)[]): Item => ({
    label: word(label),
    submenu: items.filter((item) => item !== false),
  });
  const line: Item = { type: 'separator' };
  const settings = command('open-settings');

  return [
    ...(mac
      ? [
          {
            role: 'appMenu' as const,
            submenu: [
              role('about', 'about'),
              line,
              settings,
              line,
              role('hide', 'hide'),
              role('hideOthers', 'hideOthers'),
              role('unhide', 'showAll'),
              line,
              role('quit', 'quit'),
            ],
          },
        ]
      : []),
    menu('file', [
      command('quick-open'),
      line,
      command('import-files'),
      command('import-folder'),
      line,
      command('import-notes'),
      command('export-notes'),
      line,
      !mac && settings,
      !mac && line,
      mac ? role('close', 'close') : role('quit', 'quit'),
    ]),
    menu('edit', [
      // They stand for text fields too: the page knows whether somebody is typing.
      command('undo-edit'),
      command('redo-edit'),
      line,
      role('cut', 'cut'),
      role('copy', 'copy'),
      command('copy-citation'),
      command('copy-link'),
      role('paste', 'paste'),
      role('selectAll', 'selectAll'),
      line,
      command('find-in-document'),
      command('open-search'),
    ]),
    menu('view', [
      command('toggle-sidebar'),
      line,
      command('larger-text'),
      command('smaller-text'),
      line,
      role('togglefullscreen', 'fullScreen'),
      developerTools && role('toggleDevTools', 'developerTools'),
    ]),
    menu('go', [
      command('go-back'),
      command('go-forward'),
      line,
      command('open-contents'),
      command('open-notebook'),
      command('open-quality'),
      line,
      command('previous-document'),
      command('next-document'),
    ]),
    menu('notes', [
      command('bookmark'),
      command('highlight'),
      command('underline'),
      command('write-note'),
      command('free-note'),
      line,
      command('open-trash'),
      command('open-backups'),
    ]),
    ...(mac
      ? [
          {
            ...menu('window', [role('minimize', 'minimize'), role('zoom', 'zoom')]),
            role: 'windowMenu' as const,
          },
        ]
      : []),
    { ...menu('help', [command('open-shortcuts'), !mac && role('about', 'about')]), role: 'help' as const },
  ];
}
