import { X } from 'lucide-react';
import { useRef, useState, type CompositionEvent, type KeyboardEvent, type ReactNode } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { meaningOf, mostTags, offersFor, splitTyped, withTyped } from './tag-typing';

/** How long one is at most, in UTF-16 units: as the contract says. */
const longest = 64;

export interface TagFieldWords {
  readonly label: string;
  readonly placeholder: string;
  readonly remove: string;
}

/**
 * Tags, or names of collections: those that are given, and a box for more that completes from those in use. Enter and a
 * comma, Chinese or Latin, add what was typed; Backspace in the empty box takes the last one away.
 */
export function TagField({
  words,
  values,
  inUse,
  takesFocus = false,
  onChange,
}: {
  words: TagFieldWords;
  values: readonly string[];
  /** The most used first. */
  inUse: readonly string[];
  takesFocus?: boolean;
  onChange: (values: readonly string[]) => void;
}): ReactNode {
  const [typed, setTyped] = useState('');
  const isComposing = useRef(false);
  const offered = offersFor(typed, inUse, values).map((name) => ({ id: name }));

  const add = (names: readonly string[]): void => {
    const all = withTyped(values, names);
    if (all !== values) onChange(all);
  };
  const type = (text: string): void => {
    const { finished, rest } = splitTyped(text, isComposing.current);
    add(finished);
    setTyped(rest);
  };
  const heard = (event: KeyboardEvent<HTMLInputElement>): void => {
    const meaning = meaningOf(event.key, {
      typed,
      isComposing: isComposing.current || event.nativeEvent.isComposing,
      hasRow: Boolean(event.currentTarget.getAttribute('aria-activedescendant')),
      count: values.length,
    });
    if (meaning === 'add-typed') {
      event.preventDefault();
      add([typed]);
      setTyped('');
    } else if (meaning === 'take-last') onChange(values.slice(0, -1));
  };
  return (
    <div className="tag-field">
      {values.length > 0 && (
        <TagGroup
          aria-label={words.label}
          onRemove={(keys) => {
            onChange(values.filter((name) => !keys.has(name)));
          }}
        >
          <TagList className="tags" items={values.map((name) => ({ id: name }))}>
            {({ id }) => (
              <Tag className="tag" textValue={id}>
                {id}
                <Button slot="remove" className="tag-remove" aria-label={words.remove}>
                  <X aria-hidden size={12} />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        className="tag-box"
        items={offered}
        inputValue={typed}
        onInputChange={type}
        value={null}
        onChange={(key) => {
          if (key === null) return;
          add([String(key)]);
          setTyped('');
        }}
        allowsCustomValue
        isDisabled={values.length >= mostTags}
      >
        <Label>{words.label}</Label>
        <Input
          placeholder={words.placeholder}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          // Only where a key or a button was pressed for this box.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={takesFocus}
          onKeyDown={heard}
          onCompositionStart={() => {
            isComposing.current = true;
          }}
          onCompositionEnd={({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
            isComposing.current = false;
            type(currentTarget.value);
          }}
          onBlur={() => {
            add([typed]);
            setTyped('');
          }}
        />
        <Popover className="popover tag-offers">
          <ListBox<{ id: string }>>
            {({ id }) => (
              <ListBoxItem className="tag-offer" textValue={id}>
                {id}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
