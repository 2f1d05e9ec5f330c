import type { Edit } from '../../shared/model/notebook';
import { api, failureOf, queryClient } from '../api';
import { flushAllDrafts, forgetSavedDrafts } from './drafts';
import { say } from './toasts';

export type EditStep = 'undo' | 'redo';

/**
 * Takes back the last edit of the notes, or makes it again, and says which it was. What is being written is saved first:
 * it is the last edit then.
 */
export async function stepEdit(step: EditStep): Promise<void> {
  try {
    await flushAllDrafts();
    const edit: Edit | null = await (step === 'undo' ? api.undoEdit() : api.redoEdit());
    // An open editor shows what was kept, not what was written in it before.
    forgetSavedDrafts();
    await queryClient.invalidateQueries({ queryKey: ['annotations'] });
    say(edit ? { kind: 'edit-stepped', step, edit } : { kind: 'no-edit', step });
  } catch (error) {
    say({ kind: 'failure', failure: failureOf(error) });
  }
}

/** Undo or redo by menu or key: of the text field that is being written in, or else of the notes. */
export function stepEditOrText(step: EditStep, isTyping: boolean): void {
  // Nothing but this reaches a text field's own history.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (isTyping) document.execCommand(step);
  else void stepEdit(step);
}
