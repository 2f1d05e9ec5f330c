import type { RefObject } from 'react';
import type { UnitTexts } from '../../../shared/anchor/join-passages';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { DocumentReading } from '../../../shared/model/reading';
import { changeMark, removeMark, type Look } from '../../state/marks';
import { beginNote } from '../../state/new-notes';
import { useReading } from '../../state/reading';
import { reattach, useReattaching } from '../../state/reattach';
import { say } from '../../state/toasts';
import { highlight, samePassages, withoutEdgeSpace } from './highlighting';
import { citableUnit, toggleBookmark, unitOf, wholeUnit, wholeUnitSelector } from './marking';
import { highlightsAt, marksInOrder, passagesOfAnnotation } from './marks-by-unit';
import { opened, openedNew, type OpenedMarks, type Writing } from './opened-marks';
import { selectorsOf } from './selecting';
import { focusedPath } from './selection-keys';
import { rangeOf, unitElement, type Passage } from './text-map';
import { selectedWordsOf } from './useSelectedWords';

export interface MarkActions {
  readonly highlight: (look: Partial<Look>) => void;
  /** Opens the note, or the tags, of the selected words, of the mark that one is at, or of the unit. */
  readonly write: (what: 'note' | 'tags') => void;
  /** Hangs the note that waits for it on the selected words, or, where it is on no words, on their unit. */
  readonly reattach: () => void;
  readonly bookmark: (of: 'article' | 'unit') => void;
  /** Goes to the next or previous mark in reading order. */
  readonly step: (direction: 1 | -1) => void;
  readonly open: () => void;
  readonly remove: () => void;
}

/**
 * What can be done to the marks of the open document. It is done to the selected words, or else to the mark that one is
 * at, or else to the unit that has the focus, or else (a bookmark) to the one that is being read.
 */
export function markActions({
  text,
  reading,
  texts,
  annotations,
  marks,
  current,
  setCurrent,
  open,
}: {
  text: RefObject<HTMLElement | null>;
  reading: DocumentReading;
  texts: UnitTexts;
  annotations: readonly AnnotationInContext[];
  /** By the path of the unit that they stand at. */
  marks: ReadonlyMap<string, readonly AnnotationInContext[]>;
  current: AnnotationInContext | null;
  setCurrent: (id: string | null) => void;
  open: (marks: OpenedMarks | null) => void;
}): MarkActions & { readonly chosen: () => readonly Passage[] } {
  const document = reading.document.address;

  const selected = (): readonly Passage[] => (text.current && selectedWordsOf(text.current)?.passages) ?? [];
  const chosen = (): readonly Passage[] => {
    const words = selected();
    if (words.length > 0) return words;
    const unit = unitOf(reading, focusedPath() ?? '');
    return unit ? [wholeUnit(unit)] : [];
  };
  const boxOf = (passage: Passage): DOMRect =>
    (text.current && rangeOf(text.current, passage))?.getBoundingClientRect() ??
    (text.current && unitElement(text.current, passage.path))?.getBoundingClientRect() ??
    new DOMRect();
  const focusUnit = (path: string): void => {
    if (text.current) unitElement(text.current, path)?.focus({ preventScroll: true });
  };
  const openMarks = (ids: readonly string[], passage: Passage | undefined, writing: Writing): void => {
    if (text.current && passage) open(opened(text.current, ids, boxOf(passage), writing));
  };

  const mark = async (look: Partial<Look>, writing: Writing): Promise<void> => {
    if (current?.kind === 'highlight' && selected().length === 0) {
      await changeMark(current.id, { style: 'fill', ...look });
      return;
    }
    const passages = chosen();
    const [first] = passages;
    if (!first) {
      say({ kind: 'nothing-selected' });
      return;
    }
    const box = boxOf(first);
    const words = selected();
    const id = await highlight(document, texts, annotations, passages, look);
    // Whoever has selected other words meanwhile goes on from those.
    if (samePassages(words, selected())) {
      window.getSelection()?.removeAllRanges();
      // So that the next key goes on from here, also when the note has been closed.
      focusUnit(first.path);
    }
    setCurrent(id);
    if (id !== null && writing !== null && text.current) open(opened(text.current, [id], box, writing));
  };

  const write = (what: 'note' | 'tags'): void => {
    if (selected().length > 0) {
      void mark({}, what);
      return;
    }
    if (current) {
      openMarks([current.id], passagesOfAnnotation(current, document)[0], what);
      return;
    }
    const unit = unitOf(reading, focusedPath() ?? '');
    if (!unit || !text.current) {
      say({ kind: 'nothing-selected' });
      return;
    }
    const here = marks.get(unit.path) ?? [];
    const there = what === 'tags' ? here[0] : here.find(({ kind }) => kind === 'note');
    if (there) {
      openMarks([there.id], wholeUnit(unit), what);
      return;
    }
    const begun = beginNote({ selectors: [...wholeUnitSelector(document, texts, unit)], about: null });
    open(openedNew(text.current, begun, boxOf(wholeUnit(unit)), what));
  };

  const reattachHere = (): void => {
    const passages = chosen();
    const unit = unitOf(reading, passages[0]?.path ?? '');
    const isOnWords = useReattaching.getState().note?.kind === 'highlight';
    window.getSelection()?.removeAllRanges();
    if (unit && !isOnWords) void reattach(wholeUnitSelector(document, texts, unit));
    else void reattach(selectorsOf(document, texts, withoutEdgeSpace(texts, passages)));
  };

  const bookmark = async (of: 'article' | 'unit'): Promise<void> => {
    const path = chosen()[0]?.path ?? useReading.getState().path ?? '';
    const unit = of === 'unit' ? unitOf(reading, path) : citableUnit(reading, path);
    if (!unit) return;
    if ((await toggleBookmark(document, texts, annotations, unit)) === 'added') say({ kind: 'bookmarked' });
  };

  const step = (direction: 1 | -1): void => {
    const all = marksInOrder(marks, texts.keys(), document);
    const next = neighbour(all, current, direction, [...texts.keys()], document);
    if (!next || !text.current) {
      say({ kind: 'no-more-marks' });
      return;
    }
    const [first] = passagesOfAnnotation(next, document);
    if (!first) return;
    window.getSelection()?.removeAllRanges();
    setCurrent(next.id);
    focusUnit(first.path);
    const range = next.kind === 'highlight' ? rangeOf(text.current, first) : null;
    const element = range?.startContainer.parentElement ?? unitElement(text.current, first.path);
    element?.scrollIntoView({ block: 'nearest' });
  };

  const openHere = (): void => {
    const [words] = selected();
    const over = words ? highlightsAt(annotations, document, { path: words.path, offset: words.start }) : [];
    const path = focusedPath() ?? '';
    const ids = over.length > 0 ? over : current ? [current.id] : (marks.get(path) ?? []).map(({ id }) => id);
    const at = words ?? (current ? passagesOfAnnotation(current, document)[0] : chosen()[0]);
    if (ids.length > 0) openMarks(ids, at, null);
    else say({ kind: 'no-mark-here' });
  };

  const remove = (): void => {
    const here = marks.get(focusedPath() ?? '') ?? [];
    const target = current ?? (here.length === 1 ? here[0] : undefined);
    if (target) void removeMark(target);
    else say({ kind: 'no-mark-here' });
  };

  return {
    chosen,
    highlight: (look) => void mark(look, null),
    write,
    reattach: reattachHere,
    bookmark: (of) => void bookmark(of),
    step,
    open: openHere,
    remove,
  };
}

/** The mark that follows (or precedes) the one that one is at, or the unit that has the focus or is being read. */
function neighbour(
  all: readonly AnnotationInContext[],
  current: AnnotationInContext | null,
  direction: 1 | -1,
  paths: readonly string[],
  document: string,
): AnnotationInContext | undefined {
  const at = all.findIndex(({ id }) => id === current?.id);
  if (at !== -1) return all[at + direction];
  const here = paths.indexOf(focusedPath() ?? useReading.getState().path ?? '');
  const placeOf = (annotation: AnnotationInContext): number =>
    paths.indexOf(passagesOfAnnotation(annotation, document)[0]?.path ?? '');
  return direction === 1
    ? all.find((annotation) => placeOf(annotation) >= here)
    : all.findLast((annotation) => placeOf(annotation) < here);
}
