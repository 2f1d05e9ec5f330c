import { memo, useMemo, useState, type ReactNode } from 'react';
import { notePieces } from '../../shared/markdown/note-pieces';
import { parseNote } from '../../shared/markdown/parse-note';
import { NearEnd } from './NearEnd';
import { NoteBlocks } from './NoteBlocks';

/** Characters that are read and drawn at a time; the rest follows as one looks. */
const pieceLength = 4000;

/** A note as it reads, drawn from its tree: nothing in it runs, loads or leads out of the window. */
export function NoteText({ text }: { text: string }): ReactNode {
  const [shown, setShown] = useState(1);
  const pieces = useMemo(() => notePieces(text, pieceLength, shown + 1), [text, shown]);
  return (
    <div className="note-text">
      {pieces.slice(0, shown).map((piece, index) => (
        <Piece key={index} text={piece} />
      ))}
      {shown < pieces.length && (
        <NearEnd
          length={shown}
          onNear={() => {
            setShown(shown + 1);
          }}
        />
      )}
    </div>
  );
}

const Piece = memo(function Piece({ text }: { text: string }): ReactNode {
  return <NoteBlocks blocks={parseNote(text)} />;
});
