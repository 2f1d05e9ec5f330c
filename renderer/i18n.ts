import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '../resources/locales/en.json';
import zhCN from '../resources/locales/zh-CN.json';
import type { Language } from '../shared/model/choices';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN };
    strictKeyChecks: true;
  }
}

/** Starts the words of the interface in one language; `changeLanguage` of what is returned switches at run time. */
export async function startWords(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    fallbackLng: false,
    returnNull: false,
    // React escapes what it prints.
    interpolation: { escapeValue: false },
  });
  return i18next;
}
