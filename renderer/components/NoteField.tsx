import { useEffect, useRef, type ReactNode } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';

/** What a note may hold at most, in characters. */
const longest = 100_000;

/** A note being written, and whether it is safe on the disk. */
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
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [takesFocus]);
  return (
    <TextField className="note-field" value={text} onChange={onWrite} onBlur={onLeave}>
      <Label>{label}</Label>
      <TextArea ref={area} rows={4} maxLength={longest} placeholder={placeholder} spellCheck={false} />
      <span className="note-state" role={isFailed ? 'alert' : 'status'} data-failed={isFailed || undefined}>
        {state}
      </span>
    </TextField>
  );
}
