import type { BulkChange } from '../../../shared/model/notebook';
import { everyNote } from '../../../shared/model/notebook';
import { api, failureOf, queryClient } from '../../api';
import { fetchAnnotationIds } from '../../queries/notebook';
import { say } from '../../state/toasts';

/** Changes notes and shows what came of it; null, once it has been said why, when that failed. */
async function attempt<Value>(change: () => Promise<Value>): Promise<Value | null> {
  try {
    const value = await change();
    await queryClient.invalidateQueries({ queryKey: ['annotations'] });
    return value;
  } catch (error) {
    say({ kind: 'failure', failure: failureOf(error) });
    return null;
  }
}

/** Changes notes, and says how many were not so before. */
export async function changeNotes(ids: readonly string[], change: BulkChange): Promise<void> {
  const outcome = await attempt(() => api.changeAnnotations({ ids: [...ids], change }));
  if (outcome) say({ kind: 'notes-changed', count: outcome.changed });
}

/** Ticks a document of the reading list off, or puts it back among those to be read. */
export async function tickOff(id: string, done: boolean): Promise<void> {
  await attempt(() => api.changeAnnotations({ ids: [id], change: { done } }));
}

export type LabelKind = 'tag' | 'collection';

/** Gives a label another name everywhere; one that is in use already takes the notes of both. */
export async function renameLabel(what: LabelKind, from: string, to: string): Promise<boolean> {
  const outcome = await attempt(() => api.renameLabel({ what, from, to }));
  if (outcome) say({ kind: 'notes-changed', count: outcome.changed });
  return outcome !== null;
}

/** Takes a label from every note that bears it; the notes stay. */
export async function removeLabel(what: LabelKind, name: string): Promise<void> {
  const outcome = await attempt(async () => {
    const filter = { ...everyNote, [what]: [name] };
    const ids = await fetchAnnotationIds({ filter, sort: 'document' });
    const change = what === 'tag' ? { removeTags: [name] } : { removeCollections: [name] };
    return api.changeAnnotations({ ids: [...ids], change });
  });
  if (outcome) say({ kind: 'notes-changed', count: outcome.changed });
}

/** Deletes from the trash for good: those, or with null all of it. */
export async function deleteForGood(ids: readonly string[] | null): Promise<void> {
  const outcome = await attempt(() => api.emptyTrash({ ids: ids && [...ids] }));
  if (outcome) say({ kind: 'notes-deleted', count: outcome.deleted });
}
