import { create } from 'zustand';
import { everything, type Filter } from './filter';

/** Rows drawn at first, and added whenever the end comes near: a thousand notes open as quickly as sixty. */
const step = 60;

interface Notebook {
  readonly filter: Filter;
  readonly rows: number;
}

/** Kept while one is away, so that coming back from a note finds the list as it was. */
export const useNotebook = create<Notebook>(() => ({ filter: everything, rows: step }));

export function setFilter(filter: Filter): void {
  useNotebook.setState({ filter, rows: step });
}

export function showMoreRows(): void {
  useNotebook.setState(({ rows }) => ({ rows: rows + step }));
}
