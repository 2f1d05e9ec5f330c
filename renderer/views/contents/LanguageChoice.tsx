import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { contentsLanguages } from '../../../shared/model/choices';
import { Choice } from '../../components/Choice';
import { changeSettings, useSettings } from '../../state/settings';

export function LanguageChoice(): ReactNode {
  const { t } = useTranslation();
  const chosen = useSettings((settings) => settings.contentsLanguage);
  return (
    <Choice
      label={t('contents.language')}
      options={contentsLanguages.map((language) => ({
        id: language,
        name: t(`contents.languages.${language}`),
      }))}
      value={chosen}
      onChoose={(contentsLanguage) => {
        changeSettings({ contentsLanguage });
      }}
    />
  );
}
