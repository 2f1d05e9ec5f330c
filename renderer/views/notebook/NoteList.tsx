import { useEffect, type FocusEvent, type ReactNode, type RefObject } from 'react';
import { DrawnNear } from '../../components/DrawnNear';
import { rowsAtATime, type NotebookTerms } from '../../queries/notebook';
import { focusLastInstead, lastRow, rememberRow } from './list-focus';
import { NotePage } from './NotePage';

/** Pixels of each page of the list as drawn last; so that coming back, the list is as long as it was. */
const heights = new Map<string, number>();
/** Pixels of a row, as a guess. */
const rowHeight = 130;

/** All notes that the filter leaves. Rows are fetched and drawn as they come near. */
export function NoteList({
  terms,
  total,
  scroller,
}: {
  terms: NotebookTerms;
  total: number;
  scroller: RefObject<HTMLElement | null>;
}): ReactNode {
  const pages = Math.ceil(total / rowsAtATime);
  const name = JSON.stringify(terms);
  const visited = Math.min(pages - 1, Math.floor(lastRow() / rowsAtATime));

  useEffect(() => {
    if (scroller.current) focusLastInstead(scroller.current, total);
  }, [scroller, total]);

  return (
    <div className="note-list" onFocus={rememberFocus}>
      {Array.from({ length: pages }, (_, page) => {
        const key = `${name} ${String(page)}`;
        const heightOf = (): number =>
          heights.get(key) ?? Math.min(rowsAtATime, total - page * rowsAtATime) * rowHeight;
        return (
          <div key={page} data-first-row={page * rowsAtATime}>
            <DrawnNear
              scroller={scroller}
              heightOf={heightOf}
              isDrawnAtFirst={page === 0 || page === visited}
              onHeight={(height) => {
                heights.set(key, height);
              }}
            >
              <NotePage terms={terms} page={page} heightOf={heightOf} />
            </DrawnNear>
          </div>
        );
      })}
    </div>
  );
}

function rememberFocus({ target }: FocusEvent<HTMLElement>): void {
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (row !== undefined) rememberRow(Number(row));
}
