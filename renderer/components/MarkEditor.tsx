import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, SwitchButton, SwitchField } from 'react-aria-components';
import type { HighlightColour, HighlightStyle } from '../../shared/model/colours';
import { ColourChoice } from './ColourChoice';
import { NoteField } from './NoteField';
import { StyleChoice } from './StyleChoice';
import { TagField, type TagFieldWords } from './TagField';

export interface MarkEditorWords {
  readonly colour: string;
  readonly colours: Readonly<Record<HighlightColour, string>>;
  readonly style: string;
  readonly styles: Readonly<Record<HighlightStyle, string>>;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly tags: TagFieldWords;
  readonly collections: TagFieldWords;
  readonly done: string;
  readonly remove: string;
  readonly copyNote: string;
  readonly saveAgain: string;
}

export interface MarkEditorProps {
  readonly words: MarkEditorWords;
  /** Null for what is no highlight. */
  readonly look: { readonly colour: HighlightColour; readonly style: HighlightStyle } | null;
  readonly note: string;
  readonly noteState: string;
  readonly isFailed: boolean;
  readonly tags: readonly string[];
  readonly tagsInUse: readonly string[];
  /** Names of the collections that a bookmark stands in; null for what is no bookmark. */
  readonly collections: readonly string[] | null;
  readonly collectionsInUse: readonly string[];
  /** Whether a document of the reading list was read; null for what is none. */
  readonly isDone: boolean | null;
  readonly onLook: (look: { colour?: HighlightColour; style?: HighlightStyle }) => void;
  readonly onWrite: (note: string) => void;
  readonly onLeave: () => void;
  readonly onTags: (tags: readonly string[]) => void;
  readonly onCollections: (collections: readonly string[]) => void;
  readonly onDone: (isDone: boolean) => void;
  readonly onRemove: () => void;
  readonly onCopyNote: () => void;
  readonly onSaveAgain: () => void;
}

/** Changes one mark: how it looks, its note, tags and collections, and whether it stays. */
export function MarkEditor({
  words,
  takesFocus = false,
  tagsTakeFocus = false,
  ...mark
}: MarkEditorProps & { readonly takesFocus?: boolean; readonly tagsTakeFocus?: boolean }): ReactNode {
  const { look, collections, isDone } = mark;
  return (
    <div className="mark-editor">
      <NoteField
        label={words.note}
        placeholder={words.notePlaceholder}
        text={mark.note}
        state={mark.noteState}
        isFailed={mark.isFailed}
        takesFocus={takesFocus}
        onWrite={mark.onWrite}
        onLeave={mark.onLeave}
      />
      {mark.isFailed && (
        <div className="mark-editor-row">
          <Button className="button" onPress={mark.onSaveAgain}>
            {words.saveAgain}
          </Button>
          <Button className="button" onPress={mark.onCopyNote}>
            {words.copyNote}
          </Button>
        </div>
      )}
      <TagField
        words={words.tags}
        values={mark.tags}
        inUse={mark.tagsInUse}
        takesFocus={tagsTakeFocus}
        onChange={mark.onTags}
      />
      {collections !== null && (
        <TagField
          words={words.collections}
          values={collections}
          inUse={mark.collectionsInUse}
          onChange={mark.onCollections}
        />
      )}
      {isDone !== null && (
        <SwitchField isSelected={isDone} onChange={mark.onDone}>
          <SwitchButton className="switch">
            <span className="switch-track" aria-hidden />
            {words.done}
          </SwitchButton>
        </SwitchField>
      )}
      <div className="mark-editor-row">
        {look !== null && (
          <div className="look-choice">
            <ColourChoice
              label={words.colour}
              names={words.colours}
              value={look.colour}
              onChoose={(colour) => {
                mark.onLook({ colour });
              }}
            />
            <StyleChoice
              label={words.style}
              names={words.styles}
              value={look.style}
              onChoose={(style) => {
                mark.onLook({ style });
              }}
            />
          </div>
        )}
        <Button className="button quiet danger" onPress={mark.onRemove}>
          <Trash2 aria-hidden size={15} />
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
