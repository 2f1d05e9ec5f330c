import { Highlighter, Underline } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { highlightStyles, type HighlightStyle } from '../../shared/model/colours';

const icons = { fill: Highlighter, underline: Underline } as const;

/** Whether a highlight colours the ground of its words or draws a line under them. */
export function StyleChoice({
  label,
  names,
  value,
  onChoose,
}: {
  label: string;
  names: Readonly<Record<HighlightStyle, string>>;
  value: HighlightStyle;
  onChoose: (style: HighlightStyle) => void;
}): ReactNode {
  return (
    <ToggleButtonGroup
      className="style-choice"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = highlightStyles.find((style) => keys.has(style));
        if (chosen) onChoose(chosen);
      }}
    >
      {highlightStyles.map((style) => {
        const Icon = icons[style];
        return (
          <ToggleButton key={style} id={style} className="icon-button small" aria-label={names[style]}>
            <Icon aria-hidden size={16} />
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
