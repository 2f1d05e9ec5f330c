import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { changeSettings, useLanguage } from '../state/settings';

/** Switches to the other language; it says so in that language, for whoever does not read this one. */
export function LanguageSwitch(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Button
      className="text-button"
      aria-label={t('frame.otherLanguage')}
      onPress={() => {
        changeSettings({ language: language === 'en' ? 'zh-CN' : 'en' });
      }}
    >
      <span lang={language === 'en' ? 'zh-Hans' : 'en'}>{t('frame.otherLanguageName')}</span>
    </Button>
  );
}
