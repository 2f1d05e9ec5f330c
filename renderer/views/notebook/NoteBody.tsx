import type { ReactNode } from 'react';
import type { Mark } from '../../../shared/model/search';
import { CutText } from '../../components/CutText';

/** What was written: whole, or around the words that were looked for. */
export function NoteBody({ text, marks }: { text: string; marks: readonly Mark[] }): ReactNode {
  return marks.length > 0 ? <CutText text={text} marks={marks} /> : text;
}
