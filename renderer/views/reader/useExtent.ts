import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { UnitTexts } from '../../../shared/anchor/join-passages';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { say } from '../../state/toasts';
import { withEdgeMoved, type Edge, type Measure } from './extent';
import { moveHighlight } from './highlighting';
import { isWhollyPlaced, passagesOfAnnotation } from './marks-by-unit';
import type { Passage } from './text-map';

/** Milliseconds after the last key until the words that a highlight was moved to are kept. */
const pause = 600;

export interface Extent {
  /** Where the highlight that one is at stands, or is being moved to; null where one is at none that can be moved. */
  readonly passages: readonly Passage[] | null;
  /** The end that is being moved. */
  readonly moving: Edge | null;
  /** Shows it on other words, of which nothing is kept yet. */
  readonly preview: (passages: readonly Passage[], edge: Edge) => void;
  /** Keeps it on the words that are shown. */
  readonly keep: () => void;
  /** Leaves it where it was. */
  readonly giveUp: () => void;
  /** Moves one end by a key; false where there is no highlight to be moved. */
  readonly move: (edge: Edge, direction: 1 | -1, measure: Measure) => boolean;
}

interface Moved {
  readonly id: string;
  readonly passages: readonly Passage[];
  readonly edge: Edge;
  /** Milliseconds until it is kept; null while it is being dragged. */
  readonly wait: number | null;
}

/** Moves the ends of the highlight that one is at. It is kept when the pointer is released, or soon after the last key. */
export function useExtent({
  document,
  texts,
  annotations,
  current,
  onKept,
}: {
  document: string;
  texts: UnitTexts;
  annotations: readonly AnnotationInContext[];
  current: AnnotationInContext | null;
  /** Hears under which id it is kept: of another one, when it was joined with that. */
  onKept: (id: string) => void;
}): Extent {
  const [moved, setMoved] = useState<Moved | null>(null);
  const isHighlight = current?.kind === 'highlight';
  const own = moved && moved.id === current?.id ? moved : null;
  const passages = useMemo(() => {
    if (!current || !isHighlight || !isWhollyPlaced(current)) return null;
    return own?.passages ?? passagesOfAnnotation(current, document);
  }, [current, isHighlight, own, document]);

  const keep = useEffectEvent(async () => {
    const annotation = annotations.find(({ id }) => id === moved?.id);
    if (!moved || !annotation) return;
    const id = await moveHighlight(document, texts, annotations, annotation, moved.passages);
    // Unless it has been moved on meanwhile.
    setMoved((now) => (now === moved ? null : now));
    if (id !== null && id !== moved.id) onKept(id);
  });

  useEffect(() => {
    if (moved?.wait == null) return;
    const timer = window.setTimeout(() => void keep(), moved.wait);
    return () => {
      window.clearTimeout(timer);
    };
  }, [moved]);
  useEffect(() => {
    const leave = (): void => void keep();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    passages,
    moving: own?.edge ?? null,
    preview: (next, edge) => {
      if (current) setMoved({ id: current.id, passages: next, edge, wait: null });
    },
    keep: () => {
      setMoved((now) => now && { ...now, wait: 0 });
    },
    giveUp: () => {
      setMoved(null);
    },
    move: (edge, direction, measure) => {
      if (!current || !isHighlight) return false;
      if (passages) {
        const next = withEdgeMoved(passages, texts, edge, direction, measure);
        setMoved({ id: current.id, passages: next, edge, wait: pause });
      } else {
        say({ kind: 'confirm-first' });
      }
      return true;
    },
  };
}
