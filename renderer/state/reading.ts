import { create } from 'zustand';

/** A point of the open document: offset, in UTF-16, in the reading text of a unit. */
export interface TextPoint {
  readonly path: string;
  readonly start: number;
}

interface Reading {
  /** Address of the document on the page. */
  readonly document: string | null;
  /** Path of the unit at the top of the page. */
  readonly path: string | null;
}

/** The position of reading, which the tree in the sidebar follows. */
export const useReading = create<Reading>(() => ({ document: null, path: null }));

/** Where the page begins; null before a document has been drawn. */
export function readingPoint(): TextPoint | null {
  const { path } = useReading.getState();
  return path === null ? null : { path, start: 0 };
}
