import { create } from 'zustand';
import type { Annotation, AnnotationFields } from '../../shared/model/annotation';
import { changeMark } from './marks';

type Labels = Pick<Annotation, 'tags' | 'collections'>;

/** Labels that were given and are not on the disk yet, by the id of their mark: the next one is added to them. */
const usePending = create<Readonly<Record<string, Labels>>>(() => ({}));

/** The tags and collections of a mark, those included that are just being kept. */
export function useLabelsOf(annotation: Annotation): Labels {
  return usePending((pending) => pending[annotation.id]) ?? annotation;
}

/** Gives a mark other tags or collections. What could not be kept, once that was said, is shown as it was. */
export async function changeLabels(annotation: Annotation, change: Partial<Labels>): Promise<void> {
  const { id, tags, collections } = annotation;
  const labels = { tags, collections, ...usePending.getState()[id], ...change };
  usePending.setState({ [id]: labels });
  const fields: Partial<AnnotationFields> = {
    ...(change.tags && { tags: [...change.tags] }),
    ...(change.collections && { collections: [...change.collections] }),
  };
  await changeMark(id, fields);
  if (usePending.getState()[id] !== labels) return;
  usePending.setState(
    (pending) => Object.fromEntries(Object.entries(pending).filter(([other]) => other !== id)),
    true,
  );
}
