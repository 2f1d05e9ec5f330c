import { useEffect } from 'react';
import { create } from 'zustand';
import type { Annotation, AnnotationFields } from '../../shared/model/annotation';
import { changeMark } from './marks';

type Labels = Pick<Annotation, 'tags' | 'collections'>;

/** Labels that were given to a mark just now. */
export interface PendingLabels {
  readonly labels: Labels;
  /** Instant at which they were kept; null until they are on the disk. */
  readonly kept: string | null;
}

/**
 * Labels that were given and that the page's own list of marks does not have yet, by the id of their mark: the next one
 * is added to them, however quickly it is typed.
 */
export const usePendingLabels = create<Readonly<Record<string, PendingLabels>>>(() => ({}));

function forget(id: string): void {
  usePendingLabels.setState(
    (pending) => Object.fromEntries(Object.entries(pending).filter(([other]) => other !== id)),
    true,
  );
}

/** Whether the list of marks has come up with what was kept, or with something later: an edit that was undone. */
export function hasComeUp({ modified }: Pick<Annotation, 'modified'>, { kept }: PendingLabels): boolean {
  return kept !== null && modified >= kept;
}

/** The tags and collections of a mark, those included that are just being kept. */
export function useLabelsOf(annotation: Annotation): Labels {
  const { id } = annotation;
  const pending = usePendingLabels((all) => all[id]);
  const isOver = pending !== undefined && hasComeUp(annotation, pending);
  useEffect(() => {
    if (isOver) forget(id);
  }, [id, isOver]);
  return pending && !isOver ? pending.labels : annotation;
}

/** Gives a mark other tags or collections. What could not be kept, once that was said, is shown as it was. */
export async function changeLabels(annotation: Annotation, change: Partial<Labels>): Promise<void> {
  const { id, tags, collections } = annotation;
  const labels = { tags, collections, ...usePendingLabels.getState()[id]?.labels, ...change };
  usePendingLabels.setState({ [id]: { labels, kept: null } });
  const fields: Partial<AnnotationFields> = {
    ...(change.tags && { tags: [...change.tags] }),
    ...(change.collections && { collections: [...change.collections] }),
  };
  const kept = await changeMark(id, fields);
  if (usePendingLabels.getState()[id]?.labels !== labels) return;
  if (kept) usePendingLabels.setState({ [id]: { labels, kept: kept.modified } });
  else forget(id);
}
