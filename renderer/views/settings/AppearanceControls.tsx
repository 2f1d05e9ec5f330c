import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lineWidths, textSizes, themes } from '../../../shared/model/choices';
import { Choice } from '../../components/Choice';
import { IconButton } from '../../components/IconButton';
import { keysOf } from '../../keys/accelerator';
import { changeSettings, stepTextSize, useSettings } from '../../state/settings';

/** Theme, size of the text and width of the line; what is chosen shows at once. */
export function AppearanceControls(): ReactNode {
  const { t } = useTranslation();
  const { theme, textSize, lineWidth } = useSettings();
  return (
    <div className="appearance">
      <div className="field">
        <span className="field-label">{t('settings.theme')}</span>
        <Choice
          label={t('settings.theme')}
          options={themes.map((id) => ({ id, name: t(`settings.themes.${id}`) }))}
          value={theme}
          onChoose={(chosen) => {
            changeSettings({ theme: chosen });
          }}
        />
      </div>
      <div className="field">
        <span className="field-label">{t('settings.textSize')}</span>
        <span className="stepper" role="group" aria-label={t('settings.textSize')}>
          <IconButton
            icon={Minus}
            label={t('menu.smaller-text')}
            keys={keysOf('smaller-text')}
            isDisabled={textSize === textSizes[0]}
            onPress={() => {
              stepTextSize(-1);
            }}
          />
          <output aria-live="polite">{t('settings.pixels', { size: textSize })}</output>
          <IconButton
            icon={Plus}
            label={t('menu.larger-text')}
            keys={keysOf('larger-text')}
            isDisabled={textSize === textSizes.at(-1)}
            onPress={() => {
              stepTextSize(1);
            }}
          />
        </span>
      </div>
      <div className="field">
        <span className="field-label">{t('settings.lineWidth')}</span>
        <Choice
          label={t('settings.lineWidth')}
          options={lineWidths.map((width) => ({
            id: width,
            name: t('settings.characters', { count: width }),
          }))}
          value={lineWidth}
          onChoose={(chosen) => {
            changeSettings({ lineWidth: chosen });
          }}
        />
      </div>
    </div>
  );
}
