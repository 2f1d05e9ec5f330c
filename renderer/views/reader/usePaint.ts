import { useEffect, type RefObject } from 'react';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { rangesOfHits } from './hits/hit-ranges';
import { inSlices } from './hits/slices';
import { clearPaint, markLayers, paintedLayers, paintRanges, type Layer } from './paint';
import type { Passage } from './text-map';

/** Keeps highlights painted over the text of the open document. */
export function usePaint(
  text: RefObject<HTMLElement | null>,
  document: string,
  annotations: readonly AnnotationInContext[],
): void {
  useEffect(() => clearPaint, [document]);

  useEffect(() => {
    if (!text.current) return;
    const outdated = new AbortController();
    // Unit by unit, whatever is painted in it: each unit is looked up once.
    const all = [...paintedLayers(annotations, document)]
      .flatMap(([layer, passages]) => passages.map((passage): LaidPassage => ({ ...passage, layer })))
      .sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
    void inSlices(rangesOfHits(text.current, all), outdated.signal).then((ranges) => {
      if (!ranges || outdated.signal.aborted) return;
      // The text stays as it was drawn: ranges that follow every change of the page would only slow that down.
      const painted = new Map<Layer, (StaticRange | null)[]>();
      for (const [index, { layer }] of all.entries()) {
        const there = painted.get(layer);
        const range = ranges[index];
        const still = range ? new StaticRange(range) : null;
        if (there) there.push(still);
        else painted.set(layer, [still]);
      }
      for (const layer of markLayers) paintRanges(layer, painted.get(layer) ?? []);
    });
    return () => {
      outdated.abort();
    };
  }, [text, document, annotations]);
}

interface LaidPassage extends Passage {
  readonly layer: Layer;
}
