import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { exportFormats, type ExportFormat } from '../../../shared/model/export-formats';

/** The formats, each with what it is for. */
export function FormatList({
  value,
  onChoose,
}: {
  value: ExportFormat;
  onChoose: (format: ExportFormat) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <RadioGroup
      className="export-formats"
      aria-label={t('exporting.format')}
      value={value}
      onChange={(chosen) => {
        const format = exportFormats.find((each) => each === chosen);
        if (format) onChoose(format);
      }}
    >
      {exportFormats.map((format) => (
        <RadioField key={format} value={format}>
          <RadioButton className="export-format">
            <span className="radio" aria-hidden />
            <span className="export-name">{t(`exporting.formats.${format}.name`)}</span>
            <span className="export-use">{t(`exporting.formats.${format}.use`)}</span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
