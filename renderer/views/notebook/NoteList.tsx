import { useEffect, type FocusEvent, type ReactNode, type RefObject } from 'react';
import { DrawnNear } from '../../components/DrawnNear';
import { rowsAtATime, type NotebookTerms } from '../../queries/notebook';
import { focusLastInstead, lastRow, rememberRow } from './list-focus';
import { NoteStretch } from './NoteStretch';
import { pageHeights } from './page-heights';

/**
 * Pages that come and go together. Each page that stands in the list costs an observer and a component, drawn or not;
 * with ten thousand notes, every change of the filter would make or drop hundreds.
 */
const pagesTogether = 20;

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
  const count = Math.ceil(total / rowsAtATime);
  const heights = pageHeights(terms, total);
  const visited = Math.min(count - 1, Math.floor(lastRow() / rowsAtATime));

  useEffect(() => {
    if (scroller.current) focusLastInstead(scroller.current, total);
  }, [scroller, total]);

  return (
    <div className="note-list" onFocus={rememberFocus}>
      {Array.from({ length: Math.ceil(count / pagesTogether) }, (_, stretch) => {
        const first = stretch * pagesTogether;
        const length = Math.min(pagesTogether, count - first);
        const pages = Array.from({ length }, (_page, index) => first + index);
        return (
          <div key={stretch} data-first-row={first * rowsAtATime}>
            <DrawnNear
              scroller={scroller}
              heightOf={() => pages.reduce((sum, page) => sum + heights.of(page), 0)}
              isDrawnAtFirst={stretch === 0 || pages.includes(visited)}
            >
              <NoteStretch {...{ terms, pages, visited, heights, scroller }} />
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
