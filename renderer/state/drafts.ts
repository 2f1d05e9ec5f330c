import { create } from 'zustand';
import type { Failure } from '../../shared/result';
import { failureOf } from '../api';
import { saveNote } from './marks';
import { say } from './toasts';

/** A note that is being written. It stays here until the data process says that it is on the disk. */
export interface Draft {
  readonly text: string;
  readonly state: 'unsaved' | 'saving' | 'saved' | 'failed';
  readonly failure: Failure | null;
}

/** Longest time, in milliseconds, that a pause in typing goes unsaved. */
const patience = 800;
/** Longest time, in milliseconds, that anything goes unsaved, for whoever types without a pause. */
const longest = 3_000;

interface Waiting {
  readonly timer: number;
  /** When the first of the letters that wait was typed. */
  readonly since: number;
}

const waiting = new Map<string, Waiting>();

export const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}));

function put(id: string, draft: Draft): void {
  useDrafts.setState({ [id]: draft });
}

/** Takes what was typed, and saves it soon after the last key, or while keys keep coming. */
export function writeDraft(id: string, text: string): void {
  put(id, {
    text,
    state: useDrafts.getState()[id]?.state === 'saving' ? 'saving' : 'unsaved',
    failure: null,
  });
  const now = performance.now();
  const since = waiting.get(id)?.since ?? now;
  stopWaiting(id);
  const timer = window.setTimeout(
    () => void flushDraft(id),
    Math.max(0, Math.min(patience, since + longest - now)),
  );
  waiting.set(id, { timer, since });
}

function stopWaiting(id: string): void {
  window.clearTimeout(waiting.get(id)?.timer);
  waiting.delete(id);
}

const saving = new Map<string, Promise<void>>();

/** Saves a draft now. What is typed while it is being saved is saved after it; it is done when all of it is. */
export function flushDraft(id: string): Promise<void> {
  stopWaiting(id);
  const running = saving.get(id);
  if (running) return running;
  const state = useDrafts.getState()[id]?.state;
  if (state === undefined || state === 'saved') return Promise.resolve();
  const run = save(id).finally(() => saving.delete(id));
  saving.set(id, run);
  return run;
}

async function save(id: string): Promise<void> {
  for (;;) {
    const draft = useDrafts.getState()[id];
    if (!draft) return;
    put(id, { ...draft, state: 'saving' });
    let outcome: Pick<Draft, 'state' | 'failure'>;
    try {
      await saveNote(id, draft.text);
      outcome = { state: 'saved', failure: null };
    } catch (error) {
      outcome = { state: 'failed', failure: failureOf(error) };
    }
    const now = useDrafts.getState()[id];
    if (!now) return;
    if (now.text === draft.text) {
      put(id, { text: draft.text, ...outcome });
      return;
    }
    stopWaiting(id);
  }
}

/**
 * Saves a draft whose editor is closed, and lets go of it once it is safe. One that could not be saved waits here, and
 * that is said.
 */
export async function closeDraft(id: string): Promise<void> {
  await flushDraft(id);
  const draft = useDrafts.getState()[id];
  if (draft?.state === 'saved') forget([id]);
  else if (draft?.failure) say({ kind: 'note-not-saved', text: draft.text, failure: draft.failure });
}

/** Saves whatever is unsaved: when the window is left or closed. */
export async function flushAllDrafts(): Promise<void> {
  await Promise.all(Object.keys(useDrafts.getState()).map(flushDraft));
}

/** Lets go of what is safe on the disk, so that an open editor shows what was kept. */
export function forgetSavedDrafts(): void {
  forget(Object.entries(useDrafts.getState()).flatMap(([id, { state }]) => (state === 'saved' ? [id] : [])));
}

function forget(ids: readonly string[]): void {
  useDrafts.setState(
    (drafts) => Object.fromEntries(Object.entries(drafts).filter(([id]) => !ids.includes(id))),
    true,
  );
}
