import i18next, { type TFunction } from 'i18next';
import en from '../resources/locales/en.json';
import zh from '../resources/locales/zh-CN.json';
import type { Language } from '../shared/model/choices';

const translators = new Map<Language, TFunction>();

/** Translates the words of resources/locales outside the page: menus and dialogs, exports, the command line. */
export function translatorFor(language: Language): TFunction {
  let translate = translators.get(language);
  if (!translate) {
    const instance = i18next.createInstance({
      lng: language,
      resources: { en: { translation: en }, 'zh-CN': { translation: zh } },
      initAsync: false,
      // What is made here is text or Markdown, never HTML.
      interpolation: { escapeValue: false },
    });
    void instance.init();
    translate = instance.t;
    translators.set(language, translate);
  }
  return translate;
}
