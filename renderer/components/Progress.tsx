import type { ReactNode } from 'react';
import { Label, ProgressBar } from 'react-aria-components';

/** How far long work has come. */
export function Progress({
  label,
  done,
  total,
  valueLabel,
}: {
  label: string;
  done: number;
  total: number;
  valueLabel: string;
}): ReactNode {
  const share = total > 0 ? done / total : 0;
  return (
    <ProgressBar className="progress" value={done} maxValue={Math.max(1, total)} valueLabel={valueLabel}>
      <Label>{label}</Label>
      <span className="progress-value">{valueLabel}</span>
      <span className="progress-track">
        <span className="progress-fill" style={{ inlineSize: `${String(share * 100)}%` }} />
      </span>
    </ProgressBar>
  );
}
