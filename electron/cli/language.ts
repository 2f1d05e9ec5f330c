import type { TFunction } from 'i18next';
import type { Language } from '../../shared/model/choices';
import { translatorFor } from '../words';

/** POSIX decides by the first of these that is set. */
export function terminalLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh-CN' : 'en';
}

/** The words of the terminal's language. */
export function terminalWords(): TFunction {
  return translatorFor(terminalLanguage());
}

/** A name on one line, whatever is in it. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => JSON.stringify(character).slice(1, -1));
}
