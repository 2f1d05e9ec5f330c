import { create } from 'zustand';

/** Documents drawn at first, and added whenever the end comes near. */
const step = 60;

interface Shelf {
  /** What the documents are narrowed by. */
  readonly words: string;
  readonly rows: number;
}

/** Kept while one is away, so that coming back from a document finds the shelf as it was. */
export const useShelf = create<Shelf>(() => ({ words: '', rows: step }));

export function findOnShelf(words: string): void {
  useShelf.setState({ words, rows: step });
}

export function showMoreOfShelf(): void {
  useShelf.setState(({ rows }) => ({ rows: rows + step }));
}
