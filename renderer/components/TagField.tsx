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
import { labelSchema } from '../../shared/model/annotation';

/** How many an annotation bears at most, and how long one is, in UTF-16 units: as the contract says. */
const most = 50;
const longest = 64;
/** How many of those in use are offered. */
const mostOffered = 8;

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
  const offered = inUse
    .filter((name) => !values.includes(name) && folded(name).includes(folded(typed)))
    .slice(0, mostOffered)
    .map((name) => ({ id: name }));

  const add = (names: readonly string[]): void => {
    const fresh = [...new Set(names.flatMap(labelOf))].filter((name) => !values.includes(name));
    if (fresh.length > 0) onChange([...values, ...fresh].slice(0, most));
  };
  const type = (text: string): void => {
    const parts = isComposing.current ? [text] : text.split(/[,，]/u);
    add(parts.slice(0, -1));
    setTyped(parts.at(-1) ?? '');
  };
  const heard = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing.current || event.nativeEvent.isComposing) return;
    // A row of the list that has the focus is chosen by the list itself.
    const hasRow = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !hasRow && typed.trim() !== '') {
      event.preventDefault();
      add([typed]);
      setTyped('');
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) {
      onChange(values.slice(0, -1));
    }
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
        isDisabled={values.length >= most}
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

function folded(name: string): string {
  return name.trim().toLocaleLowerCase();
}

/** What was typed as a label: one line, without what cannot be seen; nothing where nothing is left. */
function labelOf(typed: string): string[] {
  const parsed = labelSchema.safeParse(typed.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' '));
  return parsed.success ? [parsed.data] : [];
}
