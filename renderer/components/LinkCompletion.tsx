import type { ReactNode } from 'react';
import type { LinkChoice } from './note-surroundings';

export function optionId(list: string, index: number): string {
  return `${list}-${String(index)}`;
}

/** What a link that is being typed may lead to. The focus stays in the text, whose arrow keys move the mark. */
export function LinkCompletion({
  id,
  label,
  choices,
  marked,
  onChoose,
}: {
  id: string;
  label: string;
  choices: readonly LinkChoice[];
  /** Index of the choice that Enter takes. */
  marked: number;
  onChoose: (choice: LinkChoice) => void;
}): ReactNode {
  return (
    <ul id={id} role="listbox" aria-label={label} className="link-completion">
      {choices.map((choice, index) => (
        // Its keys are the text's, to which it belongs by aria-activedescendant.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={choice.address}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === marked}
          onPointerDown={(event) => {
            // The text must not lose the focus, which would save it and close the list.
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(choice);
          }}
        >
          <span className="link-completion-words">{choice.words}</span>
          <span className="link-completion-aside">{choice.aside}</span>
        </li>
      ))}
    </ul>
  );
}
