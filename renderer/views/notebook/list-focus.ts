/** A row that is to take the focus once it is drawn; null where none is. */
let awaited: number | null = null;
/** The row that had the focus last: where one is when one comes back. */
let last = 0;

export function lastRow(): number {
  return last;
}

/** A row took the focus: no other one waits for it any more. */
export function rememberRow(index: number): void {
  last = index;
  awaited = null;
}

function drawnRow(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-row="${String(index)}"] .mark-quote`);
}

/** Focuses a row by its place in the whole list, or has it take the focus as soon as it is drawn. */
export function focusRow(list: HTMLElement, index: number): void {
  const row = drawnRow(list, index);
  if (row) {
    awaited = null;
    row.focus();
    return;
  }
  awaited = index;
  const pages = [...list.querySelectorAll<HTMLElement>('[data-first-row]')];
  pages.findLast((page) => Number(page.dataset['firstRow']) <= index)?.scrollIntoView({ block: 'nearest' });
}

/** Goes on to the row that the focus waits for, now that more of the list stands there; one that is drawn is to change. */
export function focusAwaited(list: HTMLElement): void {
  if (awaited !== null && !drawnRow(list, awaited)) focusRow(list, awaited);
}

/** Has the row that comes to stand at this place take the focus: the one behind a row that is deleted. */
export function awaitRow(index: number): void {
  awaited = index;
}

/** Whether the row at this place is the one that the focus waits for; asked once it is drawn. */
export function isAwaited(index: number): boolean {
  if (awaited !== index) return false;
  awaited = null;
  return true;
}

/** Where a row was awaited behind the end of a list that became shorter, its last row takes the focus. */
export function focusLastInstead(list: HTMLElement, total: number): void {
  if (awaited !== null && awaited >= total && total > 0) focusRow(list, total - 1);
}

/** The first row that is in sight. */
export function firstRowInSight(list: HTMLElement): number | null {
  const { top } = list.getBoundingClientRect();
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    if (row.getBoundingClientRect().bottom > top) return Number(row.dataset['row']);
  }
  return null;
}
