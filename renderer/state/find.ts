import { create } from 'zustand';
import { splitUnitAddress } from '../../shared/model/address';
import { readingPoint, type TextPoint } from './reading';
import { openSearch, searchFor, stopMarking, useSearch } from './search';

interface Find {
  /** Whether the box to find in the document is on the page. */
  readonly open: boolean;
  /** Grows with each time that the box was asked for, so that it takes the focus again when it is there already. */
  readonly asked: number;
  /** What stands in the box; stays when it is closed, to go on with. */
  readonly typed: string;
  /** What is looked for: what was typed when no input method was composing. */
  readonly query: string;
  /** The occurrence that was gone to. */
  readonly current: TextPoint | null;
  /** Where the reading stood when the box was opened: the nearest occurrence is looked for from there. */
  readonly begun: TextPoint | null;
  /** From where the nearest occurrence is to be gone to once they are known; null to stay where one is. */
  readonly seekFrom: TextPoint | null;
}

export const useFind = create<Find>(() => ({
  open: false,
  asked: 0,
  typed: '',
  query: '',
  current: null,
  begun: null,
  seekFrom: null,
}));

/** Opens the box over the open document, or gives it the focus again. It goes on with the words that are marked. */
export function openFind(): void {
  const { marking, query, visited } = useSearch.getState();
  const { open } = useFind.getState();
  useFind.setState(({ asked }) => ({ open: true, asked: asked + 1 }));
  if (open) return;
  const path = visited === null ? null : splitUnitAddress(visited.address)?.path;
  const marked = marking && visited && path != null ? { path, start: visited.start } : null;
  useFind.setState({ current: marked, begun: marked ?? readingPoint(), seekFrom: null });
  if (marking) useFind.setState({ typed: query, query });
  stopMarking();
}

/** Opens the box with the words looked for last, by it or in the library, and goes to the nearest occurrence. */
export function resumeFind(): void {
  const { typed } = useFind.getState();
  const words = typed === '' ? useSearch.getState().query : typed;
  openFind();
  findWords(words);
}

/** Takes over words that were typed. Those that an input method still composes are shown and not looked for. */
export function typeToFind(typed: string, composing: boolean): void {
  useFind.setState({ typed });
  if (!composing) findWords(typed);
}

export function findWords(typed: string): void {
  const query = typed.trim();
  useFind.setState((find) =>
    query === find.query && find.current !== null
      ? { typed }
      : { typed, query, current: null, seekFrom: find.current ?? find.begun },
  );
}

export function closeFind(): void {
  useFind.setState({ open: false, current: null, seekFrom: null });
}

/** Leaves the document for a search of the whole library for the same words. */
export function searchEverywhere(): void {
  const { typed, query } = useFind.getState();
  closeFind();
  useSearch.setState({ typed });
  searchFor(query);
  openSearch(null);
}

// Words of the one kind are marked at a time: a search's hit that is gone to ends finding in the document.
useSearch.subscribe((search, before) => {
  if (search.marking && !before.marking) closeFind();
});
