import { create } from 'zustand';
import { currentEntry, go, replace } from './history';

/** A hit that was gone to. */
export interface VisitedHit {
  readonly address: string;
  readonly start: number;
}

interface Search {
  /** What stands in the box. */
  readonly typed: string;
  /** What is searched for: what was typed, once the typing paused and no input method was composing. */
  readonly query: string;
  /** Address of the one document that is searched; null for all. */
  readonly scope: string | null;
  readonly visited: VisitedHit | null;
  /** Whether the box is to take the focus: the search was asked for, rather than come back to. */
  readonly wanted: boolean;
  /** Whether the reader marks the hits and offers the next one. */
  readonly marking: boolean;
}

export const useSearch = create<Search>(() => ({
  typed: '',
  query: '',
  scope: null,
  visited: null,
  wanted: false,
  marking: false,
}));

export function searchFor(query: string): void {
  if (query !== useSearch.getState().query) useSearch.setState({ query, visited: null, marking: false });
}

/** Opens the search with its box ready to be typed in; over one document or, with null, over all. */
export function openSearch(scope: string | null): void {
  useSearch.setState({ wanted: true, visited: null, scope });
  if (currentEntry().location.view !== 'search') go({ view: 'search' });
}

export function setScope(scope: string | null): void {
  useSearch.setState({ scope, visited: null });
}

/** Goes to a hit with its words marked. Steps from hit to hit leave one step to go back, to the results. */
export function goToHit(
  hit: {
    readonly document: string;
    readonly path: string;
    readonly address: string;
    start: number;
    end: number;
  },
  step: boolean,
): void {
  useSearch.setState({ visited: { address: hit.address, start: hit.start }, marking: true });
  const { document, path, start, end } = hit;
  (step ? replace : go)({ view: 'reader', document, path, start, end });
}

export function stopMarking(): void {
  useSearch.setState({ marking: false });
}
