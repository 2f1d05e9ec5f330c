import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { writeLink } from '../../shared/markdown/write-link';
import { applyEdit } from './apply-edit';
import { LinkCompletion, optionId } from './LinkCompletion';
import { emphasised, inserted, linked, listed, type Edit } from './note-editing';
import { noteActionOf, type NoteAction } from './note-keys';
import { useNoteSurroundings } from './note-surroundings';
import { NotePreview } from './NotePreview';
import { NoteTools } from './NoteTools';
import { useLinkCompletion } from './useLinkCompletion';

/** What a note may hold at most, in characters. */
const longest = 100_000;

/** A note being written, as it will read, and whether it is safe on the disk. */
export function NoteField({
  label,
  placeholder,
  text,
  state,
  isFailed,
  takesFocus = false,
  onWrite,
  onLeave,
}: {
  label: string;
  placeholder: string;
  text: string;
  /** What is said about the saving; empty where there is nothing to say. */
  state: string;
  isFailed: boolean;
  takesFocus?: boolean;
  onWrite: (text: string) => void;
  onLeave: () => void;
}): ReactNode {
  const { words, onMac, copied, showsPreview } = useNoteSurroundings();
  const area = useRef<HTMLTextAreaElement>(null);
  const completion = useLinkCompletion(area);
  const isCompleting = completion.choices.length > 0;
  useEffect(() => {
    if (!takesFocus || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [takesFocus]);

  const act = (action: NoteAction): void => {
    if (area.current) applyEdit(area.current, editOf(action, area.current));
  };
  /** Puts something in at the caret, behind what is selected. */
  const insert = (words: string): void => {
    if (area.current)
      applyEdit(area.current, inserted(words, area.current.selectionEnd, area.current.selectionEnd));
  };
  const press = (event: KeyboardEvent): void => {
    const action = noteActionOf(event.nativeEvent, onMac);
    if (!completion.press(event) && action === null) return;
    if (action !== null) act(action);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="note-writing">
      <div className="note-columns">
        <TextField
          className="note-field"
          value={text}
          onChange={(written) => {
            onWrite(written);
            completion.follow();
          }}
          onBlur={() => {
            completion.close();
            onLeave();
          }}
        >
          <Label>{label}</Label>
          <NoteTools
            act={act}
            onLinkCopied={() => {
              if (copied) insert(writeLink(copied.address, copied.words));
            }}
            onLinkFind={() => {
              insert('[[');
            }}
          />
          <TextArea
            ref={area}
            rows={4}
            maxLength={longest}
            placeholder={placeholder}
            spellCheck={false}
            onKeyDown={press}
            onSelect={completion.follow}
            {...(isCompleting && {
              'aria-autocomplete': 'list' as const,
              'aria-controls': completion.id,
              'aria-activedescendant': optionId(completion.id, completion.marked),
            })}
          />
          <span
            className="note-state"
            role={isFailed ? 'alert' : 'status'}
            data-failed={isFailed || undefined}
          >
            {state}
          </span>
          {isCompleting && (
            <LinkCompletion
              id={completion.id}
              label={words.completion}
              choices={completion.choices}
              marked={completion.marked}
              onChoose={completion.choose}
            />
          )}
        </TextField>
        {showsPreview && <NotePreview label={words.preview} text={text} />}
      </div>
    </div>
  );
}

function editOf(action: NoteAction, { value, selectionStart, selectionEnd }: HTMLTextAreaElement): Edit {
  switch (action) {
    case 'bold':
      return emphasised(value, selectionStart, selectionEnd, '**');
    case 'italic':
      return emphasised(value, selectionStart, selectionEnd, '*');
    case 'list':
      return listed(value, selectionStart, selectionEnd);
    case 'link':
      return linked(value, selectionStart, selectionEnd);
  }
}
