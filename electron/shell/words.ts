import type en from '../../resources/locales/en.json';
import type { Language } from '../../shared/model/choices';
import { translatorFor } from '../words';

type Sections = Pick<typeof en, 'menu' | 'dialog' | 'fatal'>;
export type MenuWord = keyof Sections['menu'];
export type WordKey = {
  [Name in keyof Sections]: `${Name}.${keyof Sections[Name] & string}`;
}[keyof Sections];
export type Words = (key: WordKey, facts?: Readonly<Record<string, string | number>>) => string;

/** The shell's own words (menu, dialogs, last sentences) in one language; only keys that exist compile. */
export function wordsIn(language: Language): Words {
  const translate = translatorFor(language);
  return (key, facts) => translate(key, { ...facts });
}
