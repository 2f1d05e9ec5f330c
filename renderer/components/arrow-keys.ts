import type { KeyboardEvent } from 'react';

/**
 * Moves the focus through a list of buttons by arrow keys, Home and End, beside what Tab does. Buttons are those with
 * `data-column`; up and down stay in a column, left and right change it within a row (`data-row`).
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const from =
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-column]') : null;
  if (!from) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-column]')];
  const column = all.filter((other) => other.dataset['column'] === from.dataset['column']);
  const row = all.filter((other) => other.dataset['row'] === from.dataset['row']);
  const to = neighbour(event.key, from, column, row);
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function neighbour(
  key: string,
  from: HTMLElement,
  column: readonly HTMLElement[],
  row: readonly HTMLElement[],
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return column[column.indexOf(from) + 1];
    case 'ArrowUp':
      return column[column.indexOf(from) - 1];
    case 'ArrowRight':
      return row[row.indexOf(from) + 1];
    case 'ArrowLeft':
      return row[row.indexOf(from) - 1];
    case 'Home':
      return column[0];
    case 'End':
      return column.at(-1);
    default:
      return undefined;
  }
}
