import { create } from 'zustand';
import { failureOf } from '../../api';
import { fetchAnnotationIds, type NotebookTerms } from '../../queries/notebook';
import { say } from '../../state/toasts';
import { idsBetween } from './ids-between';

interface Selection {
  readonly ids: ReadonlySet<string>;
  /** The row that was chosen last by itself, from which Shift reaches; null where none was. */
  readonly anchor: string | null;
}

/** The notes that are chosen to be dealt with at once. */
export const useSelection = create<Selection>(() => ({ ids: new Set(), anchor: null }));

/** Chooses a note, or lets it go. */
export function toggleSelected(id: string): void {
  useSelection.setState(({ ids }) => {
    const others = new Set(ids);
    if (!others.delete(id)) others.add(id);
    return { ids: others, anchor: id };
  });
}

/** Chooses every note between the one chosen last and this one, also those that were never in sight. */
export async function selectTo(id: string, terms: NotebookTerms): Promise<void> {
  const { anchor } = useSelection.getState();
  try {
    const between = idsBetween(await fetchAnnotationIds(terms), anchor ?? id, id);
    useSelection.setState(({ ids }) => ({ ids: new Set([...ids, ...between]), anchor: id }));
  } catch (error) {
    say({ kind: 'failure', failure: failureOf(error) });
  }
}

/** Chooses every note that the filter leaves. */
export async function selectAll(terms: NotebookTerms): Promise<void> {
  try {
    const ids = new Set(await fetchAnnotationIds(terms));
    useSelection.setState({ ids, anchor: null });
  } catch (error) {
    say({ kind: 'failure', failure: failureOf(error) });
  }
}

export function clearSelection(): void {
  if (useSelection.getState().ids.size > 0) useSelection.setState({ ids: new Set(), anchor: null });
}
