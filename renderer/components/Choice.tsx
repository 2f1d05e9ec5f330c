import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

/** One of a few, all of them in sight. */
export function Choice<Id extends string | number>({
  label,
  options,
  value,
  onChoose,
}: {
  label: string;
  options: readonly { readonly id: Id; readonly name: string }[];
  value: Id;
  onChoose: (id: Id) => void;
}): ReactNode {
  return (
    <ToggleButtonGroup
      className="choice"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id));
        if (chosen) onChoose(chosen.id);
      }}
    >
      {options.map(({ id, name }) => (
        <ToggleButton key={id} id={id}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
