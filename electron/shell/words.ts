import i18next from 'i18next';
import type { Language } from '../../shared/model/choices';
import en from '../../resources/locales/en.json';
import zhCN from '../../resources/locales/zh-CN.json';

type Section = Pick<typeof en & typeof zhCN, 'menu' | 'dialog' | 'fatal'>;
export type MenuWord = keyof Section['menu'];
export type WordKey = { [Name in keyof Section]: `${Name}.${keyof Section[Name] & string}` }[keyof Section];
export type Words = (key: WordKey, facts?: Readonly<Record<string, string | number>>) => string;

const words = i18next.createInstance();
void words.init({
  initAsync: false,
  fallbackLng: 'en',
  resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
  interpolation: { escapeValue: false },
});

/** The shell's own words (menu, dialogs, last sentences) in one language; the page has its own instance. */
export function wordsIn(language: Language): Words {
  const translate = words.getFixedT(language);
  return (key, facts) => translate(key, { ...facts });
}
