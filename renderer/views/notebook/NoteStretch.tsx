import { useEffect, type ReactNode, type RefObject } from 'react';
import { DrawnNear } from '../../components/DrawnNear';
import { rowsAtATime, type NotebookTerms } from '../../queries/notebook';
import { focusAwaited } from './list-focus';
import { NotePage } from './NotePage';
import type { PageHeights } from './page-heights';

/** Some pages of the list, one after the other; each is fetched and drawn as it comes near. */
export function NoteStretch({
  terms,
  pages,
  visited,
  heights,
  scroller,
}: {
  terms: NotebookTerms;
  pages: readonly number[];
  /** The page where one was last. */
  visited: number;
  heights: PageHeights;
  scroller: RefObject<HTMLElement | null>;
}): ReactNode {
  useEffect(() => {
    if (scroller.current) focusAwaited(scroller.current);
  }, [scroller]);

  return pages.map((page) => {
    const heightOf = (): number => heights.of(page);
    return (
      <div key={page} data-first-row={page * rowsAtATime}>
        <DrawnNear
          scroller={scroller}
          heightOf={heightOf}
          isDrawnAtFirst={page === 0 || page === visited}
          onHeight={(height) => {
            heights.keep(page, height);
          }}
        >
          <NotePage terms={terms} page={page} heightOf={heightOf} />
        </DrawnNear>
      </div>
    );
  });
}
