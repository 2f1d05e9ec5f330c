import { create } from 'zustand';
import type { Annotation, AnnotationDraft } from '../../shared/model/annotation';
import type { HighlightColour } from '../../shared/model/colours';
import { api, failureOf, queryClient } from '../api';
import { say } from './toasts';

interface Marks {
  /** Ids of what was removed in this window, the last one last. */
  readonly removed: readonly string[];
  /** The colour chosen last, which a highlight by keyboard takes. */
  readonly colour: HighlightColour;
}

export const useMarks = create<Marks>(() => ({ removed: [], colour: 'yellow' }));

function refresh(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['annotations'] });
}

function sayFailure(error: unknown): null {
  say({ kind: 'failure', failure: failureOf(error) });
  return null;
}

/** Keeps a new mark; null, once it has been said why, when it could not be kept. */
export async function createMark(draft: AnnotationDraft): Promise<Annotation | null> {
  try {
    const kept = await api.createAnnotation(draft);
    if (draft.colour) useMarks.setState({ colour: draft.colour });
    await refresh();
    return kept;
  } catch (error) {
    return sayFailure(error);
  }
}

export async function changeColour(id: string, colour: HighlightColour): Promise<void> {
  try {
    await api.changeAnnotation({ id, colour });
    useMarks.setState({ colour });
    await refresh();
  } catch (error) {
    sayFailure(error);
  }
}

/** Rejects with a `FailureError` when the note is not on the disk: its text must then be kept on the page. */
export async function saveNote(id: string, note: string): Promise<void> {
  await api.changeAnnotation({ id, note });
  await refresh();
}

/** Removes a mark and offers to bring it back. */
export async function removeMark({ id, kind }: Pick<Annotation, 'id' | 'kind'>): Promise<void> {
  try {
    await api.removeAnnotation({ id });
    useMarks.setState(({ removed }) => ({ removed: [...removed, id] }));
    say({ kind: 'removed', id, what: kind });
    await refresh();
  } catch (error) {
    sayFailure(error);
  }
}

/** Brings back the mark with this id, or the one removed last. */
export async function restoreMark(id = useMarks.getState().removed.at(-1)): Promise<void> {
  if (id === undefined) {
    say({ kind: 'nothing-to-restore' });
    return;
  }
  try {
    await api.restoreAnnotation({ id });
    useMarks.setState(({ removed }) => ({ removed: removed.filter((other) => other !== id) }));
    say({ kind: 'restored' });
    await refresh();
  } catch (error) {
    sayFailure(error);
  }
}
