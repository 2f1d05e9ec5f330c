import { create } from 'zustand';
import type { Failure } from '../../shared/result';
import { flushAllDrafts, useDrafts } from './drafts';

/** Milliseconds for which saving goes unsaid: mostly it is done sooner, and the window gone. */
const unsaid = 400;
/** Milliseconds after which a person is asked, also where nobody has answered. */
const patience = 3_000;

interface Leaving {
  /** waiting: the window closes once all is saved; asking: some of it could not be, or not in time. */
  readonly state: 'no' | 'waiting' | 'asking';
}

export const useLeaving = create<Leaving>(() => ({ state: 'no' }));

/** A note whose words are not on the disk, and why; `failure` is null where nobody has answered. */
export interface UnsavedNote {
  readonly id: string;
  readonly text: string;
  readonly failure: Failure | null;
}

/** The notes whose words are not on the disk yet. */
export function unsavedNotes(drafts = useDrafts.getState()): readonly UnsavedNote[] {
  return Object.entries(drafts).flatMap(([id, { text, state, failure }]) =>
    state === 'saved' ? [] : [{ id, text, failure }],
  );
}

let isWindowLetGo = false;
let isSaving = false;

/**
 * Keeps the window open until what was written in it is on the disk: closing it is put off, everything is saved, and
 * then it closes by itself. Where that fails, a person decides. A window with nothing unsaved closes at once, also when
 * its page hangs: it hears of no closing then.
 */
export function followLeaving(): void {
  const hold = (event: BeforeUnloadEvent): void => {
    if (isWindowLetGo || unsavedNotes().length === 0) return;
    event.preventDefault();
    void saveAndClose();
  };
  let isHolding = false;
  useDrafts.subscribe((drafts) => {
    const needed = unsavedNotes(drafts).length > 0;
    // The answer came after all, and the window was to be closed.
    if (!needed && useLeaving.getState().state === 'asking') closeWindow();
    if (needed === isHolding) return;
    isHolding = needed;
    if (needed) window.addEventListener('beforeunload', hold);
    else window.removeEventListener('beforeunload', hold);
  });
}

/** Saves all that is unsaved and closes the window; asks the person where it is not all saved within three seconds. */
export async function saveAndClose(): Promise<void> {
  if (isSaving) return;
  isSaving = true;
  const saying = window.setTimeout(() => {
    useLeaving.setState({ state: 'waiting' });
  }, unsaid);
  await Promise.race([flushAllDrafts(), new Promise((resolve) => window.setTimeout(resolve, patience))]);
  window.clearTimeout(saying);
  isSaving = false;
  if (unsavedNotes().length > 0) useLeaving.setState({ state: 'asking' });
  else closeWindow();
}

/** Closes the window with what is unsaved: a person said so. */
export function closeWindow(): void {
  isWindowLetGo = true;
  window.close();
}

export function stay(): void {
  useLeaving.setState({ state: 'no' });
}
