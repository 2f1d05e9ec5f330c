import { create } from 'zustand';

interface Reading {
  /** Address of the document on the page. */
  readonly document: string | null;
  /** Path of the unit at the top of the page. */
  readonly path: string | null;
}

/** The position of reading, which the tree in the sidebar follows. */
export const useReading = create<Reading>(() => ({ document: null, path: null }));
