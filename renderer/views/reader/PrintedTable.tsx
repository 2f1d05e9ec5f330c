import type { ReactNode, TdHTMLAttributes } from 'react';
import type { ReadingText, TableContent } from '../../../shared/model/unit';
import { Piece } from './Pieces';
import { drawnRows, type DrawnCell } from './drawn-rows';

/** A table as printed: its name above, the head, rules above and below, cells that reach over others. */
export function PrintedTable({ reading, table }: { reading: ReadingText; table: TableContent }): ReactNode {
  const caption = reading.pieces.filter((piece) => piece.field !== 'cell');
  const { head, body } = drawnRows(reading.pieces, table.spans);
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
          {head.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) => (
                <th key={cell.piece.start} scope={cell.columns > 1 ? 'colgroup' : 'col'} {...setting(cell)}>
                  <Piece reading={reading} piece={cell.piece} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {body.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) => (
                <td key={cell.piece.start} {...setting(cell)}>
                  <Piece reading={reading} piece={cell.piece} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Characters from which a cell is read as prose, and not set in the middle. */
const prose = 24;

function setting({ piece, rows, columns }: DrawnCell): TdHTMLAttributes<HTMLTableCellElement> {
  return {
    ...(rows > 1 && { rowSpan: rows }),
    ...(columns > 1 && { colSpan: columns }),
    ...(piece.column === 0 && { 'data-first': true }),
    ...(piece.end - piece.start >= prose && { 'data-prose': true }),
  };
}
