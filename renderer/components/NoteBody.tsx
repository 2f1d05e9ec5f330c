import type { ReactNode } from 'react';
import type { Mark } from '../../shared/model/search';
import { CutText } from './CutText';
import { NoteText } from './NoteText';

/** What was written: as it reads, or, where words of it were found, as it was typed around them. */
export function NoteBody({ text, marks }: { text: string; marks: readonly Mark[] }): ReactNode {
  return marks.length > 0 ? (
    <p className="note-found">
      <CutText text={text} marks={marks} />
    </p>
  ) : (
    <NoteText text={text} />
  );
}
