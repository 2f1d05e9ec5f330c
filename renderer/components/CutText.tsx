import type { ReactNode } from 'react';
import type { Mark } from '../../shared/model/search';
import { cutQuote } from './cut-quote';
import { MarkedText } from './MarkedText';

/** A quotation, or a note, cut to the surroundings of its first mark, with an ellipsis where text was left out. */
export function CutText({ text, marks }: { text: string; marks: readonly Mark[] }): ReactNode {
  const cut = cutQuote(text, marks);
  return (
    <>
      {cut.cutBefore && '…'}
      <MarkedText text={cut.text} marks={cut.marks} />
      {cut.cutAfter && '…'}
    </>
  );
}
