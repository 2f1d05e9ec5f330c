import type { ReactNode } from 'react';
import { Button, CheckboxButton, CheckboxField, CheckboxGroup } from 'react-aria-components';

/** A value that a list can be narrowed to. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly lang: string | undefined;
  /** How many have it, as printed. */
  readonly count: string;
}

/** The values of one facet, each with how many it would leave; any of them may be chosen. */
export function FacetValues({
  name,
  values,
  chosen,
  more,
  onChoose,
}: {
  name: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  /** What leads to all values, where these are only the first. */
  more: { readonly label: string; readonly onPress: () => void } | null;
  onChoose: (values: readonly string[]) => void;
}): ReactNode {
  return (
    <>
      <h2 aria-hidden>{name}</h2>
      <CheckboxGroup aria-label={name} value={[...chosen]} onChange={onChoose}>
        {values.map(({ value, name: text, lang, count }) => (
          <CheckboxField key={value} value={value}>
            <CheckboxButton className="facet-value">
              <span className="checkbox" aria-hidden />
              <span className="facet-name" lang={lang}>
                {text}
              </span>
              <span className="facet-count">{count}</span>
            </CheckboxButton>
          </CheckboxField>
        ))}
      </CheckboxGroup>
      {more && (
        <Button className="button quiet" onPress={more.onPress}>
          {more.label}
        </Button>
      )}
    </>
  );
}
