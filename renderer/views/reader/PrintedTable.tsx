import type { ReactNode } from 'react';
import type { ReadingPiece, ReadingText } from '../../../shared/model/unit';
import { Piece } from './Pieces';

/** A table as printed: its name above, one header row, rules above and below. */
export function PrintedTable({ reading }: { reading: ReadingText }): ReactNode {
  const caption = reading.pieces.filter((piece) => piece.field !== 'cell');
  const rows: ReadingPiece[][] = [];
  for (const piece of reading.pieces) {
    if (piece.field === 'cell') (rows[piece.row ?? 0] ??= []).push(piece);
  }
  const [header = [], ...body] = rows;
  return (
    <div className="table-scroller">
      <table>
        {caption.length > 0 && (
          <caption>
            {caption.map((piece) => (
              <span key={piece.start} className="caption-part">
                <Piece reading={reading} piece={piece} />
              </span>
            ))}
          </caption>
        )}
        <thead>
          <tr>
            {header.map((piece) => (
              <th key={piece.start} scope="col">
                <Piece reading={reading} piece={piece} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, row) => (
            <tr key={row}>
              {cells.map((piece) => (
                <td key={piece.start}>
                  <Piece reading={reading} piece={piece} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
