import {
  useEffect,
  useLayoutEffect,
  useState,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitTexts } from '../../../shared/anchor/join-passages';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { markSentence } from '../../words/mark';
import { withEdgeAt, type Edge } from './extent';
import { paintRanges } from './paint';
import { nearestPointOf, rangeOf, type Passage } from './text-map';
import type { Extent } from './useExtent';

const edges = ['start', 'end'] as const;
/** Characters at the end that is being moved that are said to those who do not see it. */
const saidAtEdge = 16;
/** Pixels from the top or bottom of the page within which dragging scrolls, and by how much each time. */
const scrollEdge = 36;
const scrollStep = 18;

/**
 * The mark that one is at: said to those who do not see it, and, if it is a highlight, lined above with a handle at
 * either end, to be dragged over other words.
 */
export function CurrentMark({
  text,
  texts,
  current,
  extent,
}: {
  text: RefObject<HTMLElement | null>;
  texts: UnitTexts;
  current: AnnotationInContext | null;
  extent: Extent;
}): ReactNode {
  const { t } = useTranslation();
  const { passages, moving } = extent;
  const places = useEdgePlaces(text, passages);

  useEffect(() => {
    const root = text.current;
    if (!root || !passages) return;
    paintRanges(
      'mark-current',
      passages.map((passage) => rangeOf(root, passage)),
    );
    return () => {
      paintRanges('mark-current', []);
    };
  }, [text, passages]);

  return (
    <>
      <p role="status" className="visually-hidden" lang={t('language.tag')}>
        {passages && moving
          ? t(`marks.moved.${moving}`, { words: wordsAtEdge(passages, texts, moving) })
          : current && markSentence(t, current)}
      </p>
      {places &&
        passages &&
        edges.map((edge) => (
          <Handle
            key={edge}
            edge={edge}
            place={places[edge]}
            onDrag={(x, y) => {
              const point = pointAt(x, y);
              if (point) extent.preview(withEdgeAt(passages, texts, edge, point), edge);
              scrollNear(text.current, y);
            }}
            onDrop={extent.keep}
            onGiveUp={extent.giveUp}
          />
        ))}
    </>
  );
}

/** Pixels from the top left of the text. */
interface EdgePlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** By keyboard Shift with the arrows does the same; screen readers are told of the words instead. */
function Handle({
  edge,
  place,
  onDrag,
  onDrop,
  onGiveUp,
}: {
  edge: Edge;
  place: EdgePlace;
  onDrag: (x: number, y: number) => void;
  onDrop: () => void;
  onGiveUp: () => void;
}): ReactNode {
  // Where it was grabbed, from the middle of its line.
  const [grabbed, setGrabbed] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const grab = (event: PointerEvent<HTMLSpanElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    setGrabbed({
      x: event.clientX - (box.left + box.right) / 2,
      y: event.clientY - (box.top + place.height / 2),
    });
  };
  return (
    <span
      aria-hidden
      className="extent-handle"
      data-edge={edge}
      data-grabbed={grabbed !== null || undefined}
      style={{ left: place.left, top: place.top, blockSize: place.height }}
      onPointerDown={grab}
      onPointerMove={(event) => {
        if (grabbed) onDrag(event.clientX - grabbed.x, event.clientY - grabbed.y);
      }}
      onPointerUp={() => {
        if (grabbed) onDrop();
        setGrabbed(null);
      }}
      onPointerCancel={() => {
        if (grabbed) onGiveUp();
        setGrabbed(null);
      }}
    />
  );
}

/** Where the two ends stand on the page; followed when the text is laid out anew. */
function useEdgePlaces(
  text: RefObject<HTMLElement | null>,
  passages: readonly Passage[] | null,
): Record<Edge, EdgePlace> | null {
  const [places, setPlaces] = useState<Record<Edge, EdgePlace> | null>(null);
  useLayoutEffect(() => {
    const root = text.current;
    if (!root) return;
    const measure = (): void => {
      setPlaces(passages && edgePlaces(root, passages));
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(root);
    return () => {
      resized.disconnect();
    };
  }, [text, passages]);
  return places;
}

function edgePlaces(root: HTMLElement, passages: readonly Passage[]): Record<Edge, EdgePlace> | null {
  const [first, last] = [passages[0], passages.at(-1)];
  const start = first && rectsOf(root, first)[0];
  const end = last && rectsOf(root, last).at(-1);
  if (!start || !end) return null;
  const frame = root.getBoundingClientRect();
  return {
    start: { left: start.left - frame.left, top: start.top - frame.top, height: start.height },
    end: { left: end.right - frame.left, top: end.top - frame.top, height: end.height },
  };
}

function rectsOf(root: HTMLElement, passage: Passage): DOMRect[] {
  return [...(rangeOf(root, passage)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
}

function pointAt(x: number, y: number): { path: string; offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret && nearestPointOf(caret.offsetNode, caret.offset);
}

function scrollNear(text: HTMLElement | null, y: number): void {
  const scroller = text?.closest('.page-scroller');
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + scrollEdge) scroller.scrollTop -= scrollStep;
  else if (y > bottom - scrollEdge) scroller.scrollTop += scrollStep;
}

function wordsAtEdge(passages: readonly Passage[], texts: UnitTexts, edge: Edge): string {
  const passage = edge === 'end' ? passages.at(-1) : passages[0];
  const words = passage ? (texts.get(passage.path) ?? '').slice(passage.start, passage.end) : '';
  const characters = Array.from(words);
  return (edge === 'end' ? characters.slice(-saidAtEdge) : characters.slice(0, saidAtEdge)).join('');
}
