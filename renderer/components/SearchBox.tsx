import { Search, X } from 'lucide-react';
import type { CompositionEvent, ReactNode, Ref } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';

/**
 * A box for words to look for. What is typed is told at once, and separately when it is settled: while an input
 * method composes, the letters in the box are not yet words.
 */
export function SearchBox({
  label,
  clearLabel,
  placeholder,
  value,
  inputRef,
  takesFocus = false,
  longest = 256,
  onType,
  onSettle,
}: {
  label: string;
  clearLabel: string;
  placeholder: string;
  value: string;
  inputRef?: Ref<HTMLInputElement>;
  takesFocus?: boolean;
  /** What it takes at most, in characters. */
  longest?: number;
  onType: (value: string, composing: boolean) => void;
  /** Enter was pressed, outside an input method. */
  onSettle?: (value: string) => void;
}): ReactNode {
  return (
    <SearchField
      className="search-box"
      aria-label={label}
      value={value}
      onChange={(typed) => {
        if (typed === '') onType('', false);
      }}
      {...(onSettle && { onSubmit: onSettle })}
    >
      <Search aria-hidden size={16} strokeWidth={1.75} />
      <Input
        ref={inputRef ?? null}
        placeholder={placeholder}
        spellCheck={false}
        maxLength={longest}
        autoComplete="off"
        // The box is what these layers are opened for.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        onInput={({ currentTarget, nativeEvent }) => {
          onType(currentTarget.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing);
        }}
        onCompositionEnd={({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
          onType(currentTarget.value, false);
        }}
      />
      <Button className="icon-button small" aria-label={clearLabel}>
        <X aria-hidden size={14} />
      </Button>
    </SearchField>
  );
}
