import { create } from 'zustand';
import type { Failure } from '../../shared/result';
import { failureOf } from '../api';
import { saveNote } from './marks';

/** A note that is being written. It stays here until the data process says that it is on the disk. */
export interface Draft {
  readonly text: string;
  readonly state: 'unsaved' | 'saving' | 'saved' | 'failed';
  readonly failure: Failure | null;
}

/** Longest time, in milliseconds, that a pause in typing goes unsaved. */
const patience = 800;

const timers = new Map<string, number>();

export const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}));

function put(id: string, draft: Draft): void {
  useDrafts.setState({ [id]: draft });
}

/** Takes what was typed, and saves it soon after the last key. */
export function writeDraft(id: string, text: string): void {
  put(id, { text, state: 'unsaved', failure: null });
  window.clearTimeout(timers.get(id));
  timers.set(
    id,
    window.setTimeout(() => {
      void flushDraft(id);
    }, patience),
  );
}

/** Saves a draft now. What is typed while it is being saved is saved after it. */
export async function flushDraft(id: string): Promise<void> {
  window.clearTimeout(timers.get(id));
  const draft = useDrafts.getState()[id];
  if (!draft || draft.state === 'saved' || draft.state === 'saving') return;
  put(id, { ...draft, state: 'saving' });
  let outcome: Pick<Draft, 'state' | 'failure'>;
  try {
    await saveNote(id, draft.text);
    outcome = { state: 'saved', failure: null };
  } catch (error) {
    outcome = { state: 'failed', failure: failureOf(error) };
  }
  const now = useDrafts.getState()[id];
  if (now?.text === draft.text) put(id, { text: draft.text, ...outcome });
  else await flushDraft(id);
}

/** Saves a draft whose editor is closed, and lets go of it once it is safe; one that could not be saved waits here. */
export async function closeDraft(id: string): Promise<void> {
  await flushDraft(id);
  if (useDrafts.getState()[id]?.state !== 'saved') return;
  useDrafts.setState(
    (drafts) => Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== id)),
    true,
  );
}

/** Saves whatever is unsaved: when the window is left or closed. */
export function flushAllDrafts(): void {
  for (const id of Object.keys(useDrafts.getState())) void flushDraft(id);
}
