import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/shell/menu';
import { wordsIn } from '../../../electron/shell/words';
import { commands, type Command } from '../../../shared/commands';
import { acceleratorOf } from '../../../shared/keyboard';
import { languages } from '../../../shared/model/choices';

function itemsOf(
  mac: boolean,
  language: 'zh-CN' | 'en',
  chosen: Command[] = [],
): MenuItemConstructorOptions[] {
  const template = menuTemplate({
    words: wordsIn(language),
    mac,
    developerTools: false,
    choose: (command) => chosen.push(command),
  });
  return template.flatMap((menu) => [menu, ...(Array.isArray(menu.submenu) ? menu.submenu : [])]);
}

describe.each([false, true])('the menu (macOS: %s)', (mac) => {
  it('has every command once, with its keys', () => {
    const withId = itemsOf(mac, 'en').filter((item) => item.id !== undefined);
    expect(withId.map((item) => item.id).sort()).toEqual([...commands].sort());
    for (const item of withId) expect(item.accelerator).toBe(acceleratorOf(item.id as Command, mac));
  });

  it.each(languages)('has a word for every item in %s', (language) => {
    for (const item of itemsOf(mac, language)) {
      if (item.type === 'separator' || item.role === 'appMenu') continue;
      expect(item.label).toBeTruthy();
      expect(item.label).not.toContain('menu.');
    }
  });

  it('tells which command was chosen', () => {
    const chosen: Command[] = [];
    const item = itemsOf(mac, 'zh-CN', chosen).find(({ id }) => id === 'quick-open');
    (item?.click as (() => void) | undefined)?.();
    expect(chosen).toEqual(['quick-open']);
  });

  it('has no keys twice', () => {
    const keys = commands.map((command) => acceleratorOf(command, mac));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
