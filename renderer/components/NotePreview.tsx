import { useDeferredValue, type ReactNode } from 'react';
import { hasMarkup } from '../../shared/markdown/has-markup';
import { notePieces } from '../../shared/markdown/note-pieces';
import { parseNote } from '../../shared/markdown/parse-note';
import { NoteText } from './NoteText';

/** Characters by which it is told whether a note needs a preview. */
const lookedAt = 4000;

/** A note as it will read, while it is written: behind the keys, so that typing never waits for it. */
export function NotePreview({ label, text }: { label: string; text: string }): ReactNode {
  const settled = useDeferredValue(text);
  const [start = ''] = notePieces(settled, lookedAt);
  if (start.length === settled.length && !hasMarkup(parseNote(settled))) return null;
  return (
    <section className="note-preview" aria-label={label}>
      <NoteText text={settled} />
    </section>
  );
}
