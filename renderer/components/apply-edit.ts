import type { Edit } from './note-editing';

/**
 * Makes a change in a text area as if it had been typed: the area's own undo takes it back, and whoever follows its
 * input hears of it.
 */
export function applyEdit(area: HTMLTextAreaElement, { from, to, text, start, end }: Edit): void {
  area.focus();
  area.setSelectionRange(from, to);
  // Nothing else writes into the undo history of a text area.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (text === '') document.execCommand('delete');
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  else document.execCommand('insertText', false, text);
  area.setSelectionRange(start, end);
}
