import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../state/settings';

/** Puts the settings on the page: language, theme, size of the text, width of the line. */
export function useAppearance(): void {
  const { i18n } = useTranslation();
  const { language, theme, textSize, lineWidth } = useSettings();
  useEffect(() => {
    void i18n.changeLanguage(language);
  }, [i18n, language]);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === 'zh-CN' ? 'zh-Hans' : 'en';
    root.dataset['theme'] = theme;
    root.style.setProperty('--text-size', `${String(textSize)}px`);
    root.style.setProperty('--line-width', String(lineWidth));
  }, [language, theme, textSize, lineWidth]);
}
