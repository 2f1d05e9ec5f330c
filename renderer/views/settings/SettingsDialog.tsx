import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../../shared/model/choices';
import { Choice } from '../../components/Choice';
import { ModalDialog } from '../../components/ModalDialog';
import { closeOverlay, useOverlays } from '../../state/overlays';
import { changeSettings, useLanguage } from '../../state/settings';
import { AppearanceControls } from './AppearanceControls';
import { CitingControls } from './CitingControls';
import { IndexSection } from './IndexSection';

/** Each language in its own words, so that whoever is in the wrong one finds the way out. */
const ownNames: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', en: 'English' };

export function SettingsDialog(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const isOpen = useOverlays(({ open }) => open === 'settings');
  return (
    <ModalDialog
      title={t('menu.open-settings')}
      closeLabel={t('frame.close')}
      isOpen={isOpen}
      onClose={closeOverlay}
    >
      <div className="field">
        <span className="field-label">{t('settings.language')}</span>
        <Choice
          label={t('settings.language')}
          options={languages.map((id) => ({ id, name: ownNames[id] }))}
          value={language}
          onChoose={(chosen) => {
            changeSettings({ language: chosen });
          }}
        />
      </div>
      <AppearanceControls />
      <CitingControls />
      <IndexSection />
    </ModalDialog>
  );
}
