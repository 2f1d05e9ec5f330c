import type { KeyboardEvent } from 'react';
import { isTyping } from '../../keys/accelerator';
import { removeMarks } from '../../state/marks';
import type { NotebookTerms } from '../../queries/notebook';
import { awaitRow, firstRowInSight, focusRow } from './list-focus';
import { clearSelection, selectTo, toggleSelected, useSelection } from './selection';

/** What the list of notes hears: keys move from note to note, choose, open, change and delete. */
export function hearListKey(event: KeyboardEvent<HTMLElement>, terms: NotebookTerms, total: number): void {
  const { target, currentTarget: list, key, nativeEvent } = event;
  if (nativeEvent.isComposing || event.defaultPrevented || isTyping(target)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
  const index = row ? Number(row.dataset['row']) : null;
  const to = destination(key, index, total, list);
  if (to !== null) {
    event.preventDefault();
    focusRow(list, Math.max(0, Math.min(total - 1, to)));
    return;
  }
  const id = row?.dataset['id'];
  if (id === undefined || index === null) return;
  const isOnQuote = target instanceof HTMLElement && target.classList.contains('mark-quote');
  if (key === ' ' && isOnQuote) {
    event.preventDefault();
    if (event.shiftKey) void selectTo(id, terms);
    else toggleSelected(id);
  } else if (key === 'F2') {
    event.preventDefault();
    row?.querySelector<HTMLElement>('[data-edits]')?.click();
  } else if (key === 'Delete') {
    event.preventDefault();
    removeChosenOr(row, index);
  }
}

/** Deletes what is selected, or, where nothing is, the note that has the focus. */
function removeChosenOr(row: HTMLElement | null, index: number): void {
  const { ids } = useSelection.getState();
  if (ids.size === 0) {
    row?.querySelector<HTMLElement>('[data-removes]')?.click();
    return;
  }
  awaitRow(index);
  void removeMarks([...ids]).then(clearSelection);
}

/** The row that a key leads to; null where it leads to none. Outside any row, the list begins where one looks. */
function destination(key: string, from: number | null, total: number, list: HTMLElement): number | null {
  if (total === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return from === null ? firstRowInSight(list) : from + 1;
    case 'ArrowUp':
      return from === null ? firstRowInSight(list) : from - 1;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
