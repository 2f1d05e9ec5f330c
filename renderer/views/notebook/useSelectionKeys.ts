import { useEffect, useEffectEvent } from 'react';
import { isAccelerator, isComposing, isTyping } from '../../keys/accelerator';
import type { NotebookTerms } from '../../queries/notebook';
import { clearSelection, selectAll, useSelection } from './selection';

/** Ctrl+A chooses every note that the filter leaves, Escape lets all go: wherever the focus is, but in a field or dialog. */
export function useSelectionKeys(terms: NotebookTerms): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || isTyping(event.target)) return;
    if (event.target instanceof HTMLElement && event.target.closest('[role="dialog"]')) return;
    if (isAccelerator(event, 'CmdOrCtrl+A')) {
      event.preventDefault();
      void selectAll(terms);
    } else if (event.key === 'Escape' && useSelection.getState().ids.size > 0) {
      event.preventDefault();
      clearSelection();
    }
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      heard(event);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
