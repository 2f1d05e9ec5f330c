import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { CitationFormatChoice } from '../../components/CitationFormatChoice';
import { changeSettings, useSettings } from '../../state/settings';
import { citationFormatNames } from '../../words/citation-formats';

/** How sources are cited, and whether copied text brings its own. */
export function CitingControls(): ReactNode {
  const { t } = useTranslation();
  const { citation, copyWithCitation } = useSettings();
  return (
    <div className="field citing">
      <CitationFormatChoice
        label={t('citing.format')}
        names={citationFormatNames(t)}
        value={citation}
        onChoose={(chosen) => {
          changeSettings({ citation: chosen });
        }}
      />
      <SwitchField
        isSelected={copyWithCitation}
        onChange={(isOn) => {
          changeSettings({ copyWithCitation: isOn });
        }}
      >
        <SwitchButton className="switch">
          <span className="switch-track" aria-hidden />
          {t('citing.withText')}
        </SwitchButton>
      </SwitchField>
    </div>
  );
}
