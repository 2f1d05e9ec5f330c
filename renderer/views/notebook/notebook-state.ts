import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { everyNote, type NotebookFilter, type NotebookSort } from '../../../shared/model/notebook';
import type { NotebookTerms } from '../../queries/notebook';
import { clearSelection } from './selection';

interface Notebook extends NotebookTerms {
  /** What stands in the box: its words are looked for once the typing pauses. */
  readonly typed: string;
}

/** Kept while one is away, so that coming back from a note finds the list as it was. */
export const useNotebook = create<Notebook>(() => ({ filter: everyNote, sort: 'document', typed: '' }));

/** What is listed. */
export function useNotebookTerms(): NotebookTerms {
  return useNotebook(useShallow(({ filter, sort }) => ({ filter, sort })));
}

/** Narrows the list further or otherwise. What was selected is let go: it might no longer be in sight. */
export function changeFilter(change: Partial<NotebookFilter>): void {
  clearSelection();
  useNotebook.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

/** Puts words into the box and looks for them at once. */
export function findTyped(query: string): void {
  useNotebook.setState({ typed: query });
  changeFilter({ query: query.trim() });
}

/** Lists what one condition leaves, whatever was chosen before. */
export function listOnly(filter: Partial<NotebookFilter>): void {
  useNotebook.setState({ typed: '' });
  changeFilter({ ...everyNote, ...filter });
}

export function clearFilters(): void {
  listOnly({});
}

export function sortBy(sort: NotebookSort): void {
  clearSelection();
  useNotebook.setState({ sort });
}
