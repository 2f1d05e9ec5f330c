import type { ReactNode } from 'react';
import { citationFormats, type CitationFormat } from '../../shared/model/citation';
import { Choice } from './Choice';

/** How a source is cited. */
export function CitationFormatChoice({
  label,
  names,
  value,
  onChoose,
}: {
  label: string;
  names: Readonly<Record<CitationFormat, string>>;
  value: CitationFormat;
  onChoose: (format: CitationFormat) => void;
}): ReactNode {
  return (
    <>
      <span className="field-label">{label}</span>
      <Choice
        label={label}
        options={citationFormats.map((id) => ({ id, name: names[id] }))}
        value={value}
        onChoose={onChoose}
      />
    </>
  );
}
