import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { HighlightColour } from '../../shared/model/colours';
import { ColourChoice } from './ColourChoice';
import { NoteField } from './NoteField';

export interface MarkEditorWords {
  readonly colour: string;
  readonly colours: Readonly<Record<HighlightColour, string>>;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly remove: string;
}

export interface MarkEditorProps {
  readonly words: MarkEditorWords;
  /** Null for a bookmark, which has none. */
  readonly colour: HighlightColour | null;
  readonly note: string;
  readonly noteState: string;
  readonly isFailed: boolean;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onWrite: (note: string) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** Changes one mark: its colour, its note, and whether it stays. */
export function MarkEditor({
  words,
  colour,
  note,
  noteState,
  isFailed,
  takesFocus = false,
  onColour,
  onWrite,
  onLeave,
  onRemove,
}: MarkEditorProps & { readonly takesFocus?: boolean }): ReactNode {
  return (
    <div className="mark-editor">
      <NoteField
        label={words.note}
        placeholder={words.notePlaceholder}
        text={note}
        state={noteState}
        isFailed={isFailed}
        takesFocus={takesFocus}
        onWrite={onWrite}
        onLeave={onLeave}
      />
      <div className="mark-editor-row">
        {colour !== null && (
          <ColourChoice label={words.colour} names={words.colours} value={colour} onChoose={onColour} />
        )}
        <Button className="button quiet danger" onPress={onRemove}>
          <Trash2 aria-hidden size={15} />
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
