import { useState, type ReactNode } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { fold } from '../../shared/text/fold';
import type { FacetValue } from './FacetValues';
import { SearchBox } from './SearchBox';

const rowSize = 36;
/** As many as a filter may hold. */
const mostChosen = 200;

/** Every value of one facet, to be looked through and chosen from. */
export function ValuePicker({
  name,
  words,
  values,
  chosen,
  onChoose,
}: {
  name: string;
  words: { readonly find: string; readonly clear: string; readonly none: string };
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChoose: (values: readonly string[]) => void;
}): ReactNode {
  const [typed, setTyped] = useState('');
  const wanted = fold(typed).text;
  const rows = values
    .map(({ value, ...rest }) => ({ id: value, ...rest }))
    .filter((row) => fold(row.name).text.includes(wanted));
  return (
    <>
      <SearchBox
        label={words.find}
        clearLabel={words.clear}
        placeholder={words.find}
        value={typed}
        takesFocus
        onType={setTyped}
      />
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
        <ListBox
          className="all-values"
          aria-label={name}
          items={rows}
          selectionMode="multiple"
          selectionBehavior="toggle"
          // It closes the dialog, and takes nothing back.
          escapeKeyBehavior="none"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            const wantedValues = keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String);
            onChoose(wantedValues.slice(0, mostChosen));
          }}
          renderEmptyState={() => <p className="palette-none">{words.none}</p>}
        >
          {({ name: text, lang, count }) => (
            <ListBoxItem className="facet-value" textValue={text}>
              <span className="checkbox" aria-hidden />
              <span className="facet-name" lang={lang}>
                {text}
              </span>
              <span className="facet-count">{count}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </>
  );
}
