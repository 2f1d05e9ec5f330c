import { useDeferredValue, type ReactNode } from 'react';
import { hasMarkup } from '../../shared/markdown/has-markup';
import { parseNote } from '../../shared/markdown/parse-note';
import { NoteText } from './NoteText';

/** Characters up to which a note is looked at for marks; a longer one is always shown. */
const lookedAt = 4000;

/** A note as it will read, while it is written: behind the keys, so that typing never waits for it. */
export function NotePreview({ label, text }: { label: string; text: string }): ReactNode {
  const settled = useDeferredValue(text);
  if (settled.length <= lookedAt && !hasMarkup(parseNote(settled))) return null;
  return (
    <section className="note-preview" aria-label={label}>
      <NoteText text={settled} />
    </section>
  );
}
