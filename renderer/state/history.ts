import { create } from 'zustand';

/** Where one can be in the reader. Everything that leads somewhere makes one of these. */
export type Location =
  /** The contents of an issue; of the newest when none is named. */
  | { readonly view: 'contents'; readonly issue: string | null }
  | {
      readonly view: 'reader';
      readonly document: string;
      /** Path of the unit to go to; where it was left when there is none. */
      readonly path?: string;
      /** Offsets in the unit's reading text of the words to mark. */
      readonly start?: number;
      readonly end?: number;
    }
  /** The documents that belong to no issue. */
  | { readonly view: 'shelf' }
  /** The quality report of an issue or a lone document. */
  | { readonly view: 'quality'; readonly address: string }
  /** The report of the last import. */
  | { readonly view: 'import' }
  | { readonly view: 'search' }
  /** Part of the notebook; all notes where none is named. */
  | { readonly view: 'notebook'; readonly section?: NotebookSection };

/** places: notes that lost their place, or whose place waits to be confirmed. */
export const notebookSections = ['notes', 'reading', 'collections', 'tags', 'places', 'trash'] as const;
export type NotebookSection = (typeof notebookSections)[number];

/** Where a view stood when it was left: `path` and `share` of a document, pixels and row of a list. */
export interface Standing {
  readonly path?: string;
  readonly share?: number;
  readonly scroll?: number;
  /** Name of the row of the list that had the focus. */
  readonly focus?: string;
  /** Pixels by which that row stood below the top of what is in sight. */
  readonly below?: number;
}

export interface Entry {
  /** Differs for each visit, so that going to the same place twice is seen. */
  readonly key: number;
  readonly location: Location;
}

interface History {
  readonly entries: readonly Entry[];
  readonly at: number;
}

/** Longer histories forget their beginning. */
const longest = 200;
let lastKey = 0;

function entryFor(location: Location): Entry {
  lastKey += 1;
  return { key: lastKey, location };
}

export const useHistory = create<History>(() => ({
  entries: [entryFor({ view: 'contents', issue: null })],
  at: 0,
}));

/** Apart from the store: it changes with every scroll and nothing is drawn from it. */
const standings = new Map<number, Standing>();

export function currentEntry(history: History = useHistory.getState()): Entry {
  const entry = history.entries[history.at];
  if (!entry) throw new Error('The history is never empty.');
  return entry;
}

export function useEntry(): Entry {
  return useHistory(currentEntry);
}

/** Goes somewhere new; what lay ahead is forgotten. To go where one is leaves no step to go back to. */
export function go(location: Location): void {
  if (JSON.stringify(currentEntry().location) === JSON.stringify(location)) {
    replace(location);
    return;
  }
  useHistory.setState(({ entries, at }) => {
    const kept = [...entries.slice(0, at + 1), entryFor(location)].slice(-longest);
    return { entries: kept, at: kept.length - 1 };
  });
}

/** Goes somewhere without leaving a step to go back to: from one search hit to the next, at the start. */
export function replace(location: Location): void {
  useHistory.setState(({ entries, at }) => ({
    entries: entries.map((entry, index) => (index === at ? entryFor(location) : entry)),
  }));
}

export function goBack(): void {
  useHistory.setState(({ at }) => ({ at: Math.max(0, at - 1) }));
}

export function goForward(): void {
  useHistory.setState(({ at, entries }) => ({ at: Math.min(entries.length - 1, at + 1) }));
}

export function canGoBack({ at }: History): boolean {
  return at > 0;
}

export function canGoForward({ at, entries }: History): boolean {
  return at < entries.length - 1;
}

export function rememberStanding(key: number, standing: Standing): void {
  standings.set(key, standing);
}

export function standingOf(key: number): Standing | undefined {
  return standings.get(key);
}
