import { create } from 'zustand';
import { replace } from './history';
import { goToHit, useSearch } from './search';

/** A document among the results of a search, and its first hit; null where nothing but fields was asked for. */
export interface FoundPlace {
  readonly document: string;
  readonly hit: {
    readonly address: string;
    readonly path: string;
    readonly start: number;
    readonly end: number;
  } | null;
}

interface FoundDocuments {
  /** As sorted, from the first; the others follow when they have been fetched. */
  readonly places: readonly FoundPlace[];
  /** How many documents were found in all. */
  readonly total: number;
  /** Other names that counted as the words did, by the words as typed. */
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
  /** Has more of them fetched; null when all are there. */
  readonly fetchMore: (() => void) | null;
}

const none: FoundDocuments = { places: [], total: 0, otherNames: new Map(), fetchMore: null };

/** The documents that the search found, in the order in which it shows them: the reader leads from one to the next. */
export const useFoundDocuments = create<FoundDocuments>(() => none);

/** To be told whenever the results of the search change or grow. */
export function keepFoundDocuments(found: FoundDocuments): void {
  useFoundDocuments.setState(found, true);
}

/** Goes from one found document to another, its words marked. It leaves one step to go back, to the results. */
export function goToFoundDocument({ document, hit }: FoundPlace): void {
  if (hit) {
    goToHit({ document, ...hit }, true);
    return;
  }
  useSearch.setState({ visited: null, marking: true });
  replace({ view: 'reader', document });
}
