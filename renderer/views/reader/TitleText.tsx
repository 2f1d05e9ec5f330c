import type { ReactNode } from 'react';
import type { ReadingPiece, ReadingText } from '../../../shared/model/unit';
import { Phrases } from '../../components/Phrases';
import { Run } from './Pieces';

/** A title in its printed lines, each balanced by itself and broken between words only. */
export function TitleText({ reading, piece }: { reading: ReadingText; piece: ReadingPiece }): ReactNode {
  const printed = reading.text.slice(piece.start, piece.end);
  return Array.from(printed.matchAll(/[^\n]+/gu), ({ 0: line, index }) => (
    <span key={index} className="title-line">
      <Phrases
        text={line}
        render={(phrase, start) => {
          const from = piece.start + index + start;
          return <Run text={reading.text} start={from} end={from + phrase.length} />;
        }}
      />
    </span>
  ));
}
