import type { ReactNode } from 'react';
import type { ReadingPiece, ReadingText } from '../../../shared/model/unit';

/** A stretch of the reading text, with the mark by which `text-map` finds it again. */
export function Run({ text, start, end }: { text: string; start: number; end: number }): ReactNode {
  return <span data-start={start}>{text.slice(start, end)}</span>;
}

export function Piece({ reading, piece }: { reading: ReadingText; piece: ReadingPiece }): ReactNode {
  return <Run text={reading.text} start={piece.start} end={piece.end} />;
}

/** Longest first sentence, in characters, that is taken for the heading that gazettes set in bold. */
const longestLead = 48;

/** Text whose first sentence is its heading, as numbered measures are printed: 推进用能结构低碳化。支持…… */
export function LedText({ reading, piece }: { reading: ReadingText; piece: ReadingPiece }): ReactNode {
  const length = reading.text.slice(piece.start, piece.end).indexOf('。') + 1;
  const split = piece.start + length;
  if (length === 0 || length > longestLead || split === piece.end) {
    return <Piece reading={reading} piece={piece} />;
  }
  return (
    <>
      <strong className="lead">
        <Run text={reading.text} start={piece.start} end={split} />
      </strong>
      <Run text={reading.text} start={split} end={piece.end} />
    </>
  );
}
