import { nativeTheme } from 'electron';
import type { Theme } from '../../shared/model/choices';
import { assertNever } from '../../shared/assert-never';

/** Has title bars, menus and dialogs follow the theme; sepia is a light one. */
export function followTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'sepia' ? 'light' : theme;
}

/** The colour of a window before its page is painted: `--page` of renderer/styles, so that a dark window does not flash white. */
export function backgroundOf(theme: Theme): string {
  switch (theme) {
    case 'light':
      return '#fffefb';
    case 'sepia':
      return '#f7efdf';
    case 'dark':
      return '#1c1b19';
    case 'system':
      return backgroundOf(nativeTheme.shouldUseDarkColors ? 'dark' : 'light');
    default:
      return assertNever(theme);
  }
}
