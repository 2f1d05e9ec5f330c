import { create } from 'zustand';
import type {
  Annotation,
  AnnotationDraft,
  AnnotationFields,
  AnnotationKind,
  Selector,
} from '../../shared/model/annotation';
import type { HighlightColour, HighlightStyle } from '../../shared/model/colours';
import { api, failureOf, queryClient } from '../api';
import { keepFields, keptIdOf } from './new-notes';
import { say } from './toasts';

/** How a highlight looks. */
export interface Look {
  readonly colour: HighlightColour;
  readonly style: HighlightStyle;
}

/** The colour chosen last, which a highlight by keyboard takes. */
export const useMarks = create<{ readonly colour: HighlightColour }>(() => ({ colour: 'yellow' }));

function refresh(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['annotations'] });
}

/** Does something to the notes and waits until they are shown so; null, once it has been said why, when it failed. */
async function attempt<Value>(act: () => Promise<Value>): Promise<Value | null> {
  try {
    const value = await act();
    await refresh();
    return value;
  } catch (error) {
    say({ kind: 'failure', failure: failureOf(error) });
    return null;
  }
}

/** Keeps a new mark; null, once it has been said why, when it could not be kept. */
export async function createMark(draft: AnnotationDraft): Promise<Annotation | null> {
  if (draft.colour) useMarks.setState({ colour: draft.colour });
  return attempt(() => api.createAnnotation(draft));
}

/** Changes what a person may say of a mark, but for its note, which is written as a draft. */
export function changeMark(
  id: string,
  fields: Partial<Omit<AnnotationFields, 'note'>>,
): Promise<Annotation | null> {
  if (fields.colour) useMarks.setState({ colour: fields.colour });
  return attempt(() => keepFields(id, fields));
}

/** Puts a highlight on other words; null, once it has been said why, when it stays where it was. */
export function changeExtent(id: string, selectors: readonly Selector[]): Promise<Annotation | null> {
  return attempt(() => api.changeAnnotation({ id, selectors: [...selectors] }));
}

/** Makes one highlight of several: `into` takes all words, notes and tags. */
export function joinMarks(
  into: string,
  others: readonly string[],
  selectors: readonly Selector[],
): Promise<Annotation | null> {
  return attempt(() => api.joinHighlights({ into, others: [...others], selectors: [...selectors] }));
}

/** Takes the words that stand at the suggested places for those that were marked. */
export async function confirmMark(id: string): Promise<void> {
  await attempt(() => api.confirmPlaces({ ids: [id] }));
}

/** Rejects with a `FailureError` when the note is not on the disk: its text must then be kept on the page. */
export async function saveNote(id: string, note: string): Promise<void> {
  await keepFields(id, { note });
  await refresh();
}

/** Removes a mark and offers to bring it back. */
export async function removeMark({ id, kind }: Pick<Annotation, 'id' | 'kind'>): Promise<void> {
  await attempt(async () => {
    const keptId = await keptIdOf(id);
    if (keptId === null) return;
    await api.removeAnnotations({ ids: [keptId] });
    say({ kind: 'removed', ids: [keptId], what: kind });
  });
}

/** Removes many, and offers to bring them back. */
export async function removeMarks(ids: readonly string[], what: AnnotationKind | null = null): Promise<void> {
  await attempt(async () => {
    await api.removeAnnotations({ ids: [...ids] });
    say({ kind: 'removed', ids, what });
  });
}

/** Brings back what was removed. */
export async function restoreMarks(ids: readonly string[]): Promise<void> {
  await attempt(async () => {
    await api.restoreAnnotations({ ids: [...ids] });
    say({ kind: 'restored', count: ids.length });
  });
}
