import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

export interface FilterChip {
  readonly key: string;
  /** What is narrowed and by what. */
  readonly text: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** What a list is narrowed by; each can be taken away, and all at once. */
export function FilterChips({
  label,
  chips,
  clearLabel,
  onClear,
}: {
  label: string;
  chips: readonly FilterChip[];
  clearLabel: string;
  onClear: () => void;
}): ReactNode {
  if (chips.length === 0) return null;
  return (
    <div className="chosen-filters" role="group" aria-label={label}>
      {chips.map(({ key, text, removeLabel, onRemove }) => (
        <Button key={key} className="filter-chip" aria-label={removeLabel} onPress={onRemove}>
          <span>{text}</span>
          <X aria-hidden size={13} />
        </Button>
      ))}
      <Button className="button quiet" onPress={onClear}>
        {clearLabel}
      </Button>
    </div>
  );
}
