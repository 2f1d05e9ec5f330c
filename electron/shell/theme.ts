import { nativeTheme } from 'electron';
import type { Theme } from '../../shared/model/choices';
import { assertNever } from '../../shared/assert-never';

/** Has title bars, menus and dialogs follow the theme; sepia is a light one. */
export function followTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'sepia' ? 'light' : theme;
}

/** The colour of a window before its page is painted: the page's own, so that a dark window does not flash white. */
export function backgroundOf(theme: Theme): string {
  switch (theme) {
    case 'light':
      return '#ffffff';
    case 'sepia':
      return '#f6efe0';
    case 'dark':
      return '#1b1b1a';
    case 'system':
      return backgroundOf(nativeTheme.shouldUseDarkColors ? 'dark' : 'light');
    default:
      return assertNever(theme);
  }
}
