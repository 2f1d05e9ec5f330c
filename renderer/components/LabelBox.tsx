import type { ReactNode } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { fold } from '../../shared/text/fold';

/** What a label may hold at most, in characters. */
const longest = 64;
/** Names offered at a time. */
const mostOffered = 50;

export interface KnownLabel {
  readonly name: string;
  /** How many bear it, as printed. */
  readonly count: string;
}

/** A box for the name of one label; those that are in use are offered as it is typed. */
export function LabelBox({
  label,
  value,
  known,
  takesFocus = false,
  onType,
  onSettle,
}: {
  label: string;
  value: string;
  /** The most used first. */
  known: readonly KnownLabel[];
  takesFocus?: boolean;
  onType: (value: string) => void;
  /** Enter was pressed on what was typed, outside an input method. */
  onSettle: () => void;
}): ReactNode {
  const wanted = fold(value.trim()).text;
  const offered = known.filter(({ name }) => fold(name).text.includes(wanted)).slice(0, mostOffered);
  return (
    <ComboBox
      className="label-box"
      allowsCustomValue
      // What is offered has been sifted already.
      defaultFilter={() => true}
      items={offered.map((item) => ({ id: item.name, ...item }))}
      inputValue={value}
      onInputChange={onType}
      onChange={(key) => {
        if (key !== null) onType(String(key));
      }}
    >
      <Label className="field-label">{label}</Label>
      <Input
        className="text-input"
        maxLength={longest}
        spellCheck={false}
        // The box is what the layer around it is opened for.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        onKeyDown={(event) => {
          const isOnOffer = event.currentTarget.hasAttribute('aria-activedescendant');
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !isOnOffer) onSettle();
        }}
      />
      <Popover className="popover label-offers">
        <ListBox<KnownLabel & { id: string }>>
          {({ name, count }) => (
            <ListBoxItem className="facet-value" textValue={name}>
              <span className="facet-name">{name}</span>
              <span className="facet-count">{count}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
