import { useEffect, type RefObject } from 'react';
import type { Key } from 'react-aria-components';
import { create } from 'zustand';
import { useReading } from '../../state/reading';
import type { Outline } from './outline';

/**
 * Path of the row of what is being read. In a store, because the tree draws all its rows anew when anything is given to
 * it, which takes seconds in a law of a thousand articles; each row asks for itself.
 */
const useCurrent = create<{ readonly path: string | null }>(() => ({ path: null }));

export function useIsCurrentRow(path: string): boolean {
  return useCurrent((current) => current.path === path);
}

/** Marks the row of what is being read, and keeps it in sight. */
export function useCurrentRow(
  tree: RefObject<HTMLElement | null>,
  outline: Outline,
  closed: ReadonlySet<Key>,
): void {
  useEffect(() => {
    let frame = 0;
    const follow = (path: string | null): void => {
      const current = visibleRow(outline, path, closed);
      if (current === useCurrent.getState().path) return;
      useCurrent.setState({ path: current });
      // Whoever is at work in the tree keeps it where it is.
      if (current === null || tree.current?.matches(':hover, :has(:focus-visible)')) return;
      // The tree draws its rows in a pass of its own; by the next frame they are there.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        tree.current
          ?.querySelector(`[data-key="${CSS.escape(current)}"]`)
          ?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      });
    };
    follow(useReading.getState().path);
    const stop = useReading.subscribe(({ path }) => {
      follow(path);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [tree, outline, closed]);
  useEffect(
    () => () => {
      useCurrent.setState({ path: null });
    },
    [],
  );
}

/** The row of a unit, or the nearest one above that is not folded away. */
export function visibleRow(outline: Outline, path: string | null, closed: ReadonlySet<Key>): string | null {
  const row = path === null ? undefined : outline.rowOf.get(path);
  if (row === undefined) return null;
  const hidden = (outline.above.get(row) ?? []).findLast((above) => closed.has(above));
  return hidden ?? row;
}
