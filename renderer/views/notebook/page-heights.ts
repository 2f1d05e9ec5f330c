import { rowsAtATime, type NotebookTerms } from '../../queries/notebook';

/** Pixels of each page of the list as drawn last; so that coming back, the list is as long as it was. */
const heights = new Map<string, number>();
/** Pixels of a row, as a guess. */
const rowHeight = 130;

/** How high the pages of a list were drawn last. */
export interface PageHeights {
  /** In pixels; a guess for a page that was not drawn yet. */
  readonly of: (page: number) => number;
  readonly keep: (page: number, height: number) => void;
}

/** @param total of rows in the list */
export function pageHeights(terms: NotebookTerms, total: number): PageHeights {
  const name = JSON.stringify(terms);
  const key = (page: number): string => `${name} ${String(page)}`;
  return {
    of: (page) => heights.get(key(page)) ?? Math.min(rowsAtATime, total - page * rowsAtATime) * rowHeight,
    keep: (page, height) => {
      heights.set(key(page), height);
    },
  };
}
