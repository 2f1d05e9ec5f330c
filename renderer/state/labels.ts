import { useEffect } from 'react';
import { create } from 'zustand';
import type { Annotation, AnnotationFields } from '../../shared/model/annotation';
import { changeMark } from './marks';

type Labels = Pick<Annotation, 'tags' | 'collections'>;

interface Pending {
  readonly labels: Labels;
  /** Instant at which they were kept; null until they are on the disk. */
  readonly kept: string | null;
}

/**
 * Labels that were given and that the page's own list of marks does not have yet, by the id of their mark: the next one
 * is added to them, however quickly it is typed.
 */
const usePending = create<Readonly<Record<string, Pending>>>(() => ({}));

function forget(id: string): void {
  usePending.setState(
    (pending) => Object.fromEntries(Object.entries(pending).filter(([other]) => other !== id)),
    true,
  );
}

/** The tags and collections of a mark, those included that are just being kept. */
export function useLabelsOf(annotation: Annotation): Labels {
  const { id, modified } = annotation;
  const pending = usePending((all) => all[id]);
  // The list has come up with what was kept, or with something later: an edit that was undone.
  const isOver = pending !== undefined && pending.kept !== null && modified >= pending.kept;
  useEffect(() => {
    if (isOver) forget(id);
  }, [id, isOver]);
  return pending && !isOver ? pending.labels : annotation;
}

/** Gives a mark other tags or collections. What could not be kept, once that was said, is shown as it was. */
export async function changeLabels(annotation: Annotation, change: Partial<Labels>): Promise<void> {
  const { id, tags, collections } = annotation;
  const labels = { tags, collections, ...usePending.getState()[id]?.labels, ...change };
  usePending.setState({ [id]: { labels, kept: null } });
  const fields: Partial<AnnotationFields> = {
    ...(change.tags && { tags: [...change.tags] }),
    ...(change.collections && { collections: [...change.collections] }),
  };
  const kept = await changeMark(id, fields);
  if (usePending.getState()[id]?.labels !== labels) return;
  if (kept) usePending.setState({ [id]: { labels, kept: kept.modified } });
  else forget(id);
}
