import type { ReactNode } from 'react';

/** UTF-16 offsets, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text cut into what is marked and what is not; marks that touch or overlap are one. */
export function markedStretches(
  text: string,
  marks: readonly Stretch[],
): readonly (Stretch & { readonly isMarked: boolean })[] {
  const stretches: (Stretch & { isMarked: boolean })[] = [];
  let at = 0;
  for (const mark of marks.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(text.length, mark.end);
    if (end <= start) continue;
    const last = stretches.at(-1);
    if (last?.isMarked && start === at) stretches.splice(-1, 1, { ...last, end });
    else {
      if (start > at) stretches.push({ start: at, end: start, isMarked: false });
      stretches.push({ start, end, isMarked: true });
    }
    at = end;
  }
  if (at < text.length) stretches.push({ start: at, end: text.length, isMarked: false });
  return stretches;
}

/** A text with some of its words marked. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Stretch[] }): ReactNode {
  return markedStretches(text, marks).map(({ start, end, isMarked }) =>
    isMarked ? (
      <mark key={start}>{text.slice(start, end)}</mark>
    ) : (
      <span key={start}>{text.slice(start, end)}</span>
    ),
  );
}
