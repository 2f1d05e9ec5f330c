import { create } from 'zustand';
import { splitUnitAddress } from '../../shared/model/address';
import { homeOf, type AnnotationInContext, type Selector } from '../../shared/model/annotation';
import { go } from './history';
import { changeExtent } from './marks';
import { say } from './toasts';

/** The note that a person is about to hang on other words, by selecting them; null while there is none. */
export const useReattaching = create<{ readonly note: AnnotationInContext | null }>(() => ({ note: null }));

/** Begins: leads to the document, at the unit that the note hung on, or to the contents where the document is gone. */
export function beginReattaching(note: AnnotationInContext): void {
  useReattaching.setState({ note });
  const document = note.context?.documentAddress;
  if (document == null) go({ view: 'contents', issue: null });
  else {
    const kept = splitUnitAddress(homeOf(note) ?? '');
    const path = kept?.document === document ? kept.path : null;
    go(path === null ? { view: 'reader', document } : { view: 'reader', document, path });
  }
}

export function stopReattaching(): void {
  useReattaching.setState({ note: null });
}

/** Hangs the note on these words; it goes on waiting where that failed. */
export async function reattach(selectors: readonly Selector[]): Promise<void> {
  const { note } = useReattaching.getState();
  if (!note) return;
  if (selectors.length === 0) {
    say({ kind: 'nothing-selected' });
    return;
  }
  if (!(await changeExtent(note.id, selectors))) return;
  stopReattaching();
  say({ kind: 'reattached' });
}
