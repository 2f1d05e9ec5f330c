import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { highlightColours, type HighlightColour } from '../../shared/model/colours';

/** What each swatch shows its colour and underline on. */
const sample = '文';

/** The five colours, each said by name and shown with its own underline. */
export function ColourChoice({
  label,
  names,
  value,
  onChoose,
  ...rest
}: {
  label: string;
  names: Readonly<Record<HighlightColour, string>>;
  /** Null where none is chosen. */
  value: HighlightColour | null;
} & (
  | { canBeNone: true; onChoose: (colour: HighlightColour | null) => void }
  | { canBeNone?: false; onChoose: (colour: HighlightColour) => void }
)): ReactNode {
  return (
    <ToggleButtonGroup
      className="colour-choice"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={value !== null && !rest.canBeNone}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = highlightColours.find((colour) => keys.has(colour));
        if (chosen) onChoose(chosen);
        else if (rest.canBeNone) (onChoose as (colour: null) => void)(null);
      }}
    >
      {highlightColours.map((colour) => (
        <ToggleButton
          key={colour}
          id={colour}
          className={`swatch swatch-${colour}`}
          aria-label={names[colour]}
        >
          <span aria-hidden lang="zh-Hans">
            {sample}
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
