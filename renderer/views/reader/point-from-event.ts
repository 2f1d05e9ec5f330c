import { pointOf } from './text-map';

/** The point of the text that was clicked; null when words were selected instead, or beside the text. */
export function pointFromEvent({ clientX, clientY }: MouseEvent): { path: string; offset: number } | null {
  if (document.getSelection()?.isCollapsed === false) return null;
  const caret = document.caretPositionFromPoint(clientX, clientY);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  // The caret lies between two characters: the one that was clicked may be the one before it.
  const range = document.createRange();
  const before = offset > 0 && offsetNode instanceof Text;
  if (before) {
    range.setStart(offsetNode, offset - 1);
    range.setEnd(offsetNode, offset);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    return pointOf(offsetNode, inside ? offset - 1 : offset);
  }
  return pointOf(offsetNode, offset);
}
