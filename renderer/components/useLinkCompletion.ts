import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { writeLink } from '../../shared/markdown/write-link';
import { applyEdit } from './apply-edit';
import { inserted, linkBegun } from './note-editing';
import { useNoteSurroundings, type LinkChoice } from './note-surroundings';

interface LinkCompletionState {
  readonly id: string;
  readonly choices: readonly LinkChoice[];
  readonly marked: number;
  readonly choose: (choice: LinkChoice) => void;
  /** Called whenever text or caret changed. */
  readonly follow: () => void;
  readonly close: () => void;
  /** Whether a key was the list's. */
  readonly press: (event: KeyboardEvent) => boolean;
}

interface Begun {
  readonly from: number;
  readonly typed: string;
}

/** Offers what the library holds while a link is being typed after `[[`. */
export function useLinkCompletion(area: RefObject<HTMLTextAreaElement | null>): LinkCompletionState {
  const id = useId();
  const { find } = useNoteSurroundings();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [marked, setMarked] = useState(0);
  /** Where a list was put away with Escape: it stays so until another link is begun. */
  const [dismissed, setDismissed] = useState<number | null>(null);
  const choices = begun && begun.from !== dismissed ? find(begun.typed) : [];

  const follow = (): void => {
    const field = area.current;
    const isCaret = field !== null && field.selectionStart === field.selectionEnd;
    const now = isCaret ? linkBegun(field.value, field.selectionStart) : null;
    if (now?.from === begun?.from && now?.typed === begun?.typed) return;
    setBegun(now);
    setMarked(0);
    if (now === null) setDismissed(null);
  };

  const choose = ({ address, words }: LinkChoice): void => {
    const field = area.current;
    if (!field || !begun) return;
    const closing = field.value.startsWith(']]', field.selectionStart) ? 2 : 0;
    applyEdit(field, inserted(writeLink(address, words), begun.from, field.selectionStart + closing));
    setBegun(null);
  };

  const press = (event: KeyboardEvent): boolean => {
    const choice = choices[marked];
    if (!begun || choice === undefined || event.nativeEvent.isComposing) return false;
    switch (event.key) {
      case 'ArrowDown':
        setMarked((marked + 1) % choices.length);
        return true;
      case 'ArrowUp':
        setMarked((marked + choices.length - 1) % choices.length);
        return true;
      case 'Enter':
      case 'Tab':
        choose(choice);
        return true;
      case 'Escape':
        setDismissed(begun.from);
        return true;
      default:
        return false;
    }
  };

  return {
    id,
    choices,
    marked,
    choose,
    follow,
    close: () => {
      setBegun(null);
    },
    press,
  };
}
