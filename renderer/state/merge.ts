import { create } from 'zustand';
import type { ConflictChoice, MergePreview } from '../../shared/model/notes-exchange';
import { api, failureOf } from '../api';
import { flushAllDrafts } from './drafts';
import { stepEdit } from './edits';
import { closeOverlay, openOverlay } from './overlays';
import { say } from './toasts';

interface Merge {
  /** What merging would do; null when nothing is looked into. */
  readonly preview: MergePreview | null;
  /** What is done with conflicts for which nothing else is chosen. */
  readonly usual: ConflictChoice;
  /** What is chosen for single conflicts, by id. */
  readonly each: Readonly<Record<string, ConflictChoice>>;
  /** Name of the backup that is being read. */
  readonly reading: string | null;
  readonly isMerging: boolean;
}

const none = { preview: null, usual: 'mine', each: {}, isMerging: false } as const;

export const useMerge = create<Merge>(() => ({ ...none, reading: null }));

/** Lets the person choose a file of notes, and shows what merging it would do. */
export async function chooseNotesImport(): Promise<void> {
  // What is still being typed counts as mine.
  await flushAllDrafts();
  await look(api.chooseNotesImport());
}

/** Shows what a backup holds that the notes do not. */
export async function lookIntoBackup(name: string): Promise<void> {
  if (useMerge.getState().reading !== null) return;
  useMerge.setState({ reading: name });
  await flushAllDrafts();
  await look(api.previewBackup({ name }));
  useMerge.setState({ reading: null });
}

async function look(answer: Promise<MergePreview | null>): Promise<void> {
  try {
    const preview = await answer;
    if (preview) useMerge.setState({ ...none, preview });
  } catch (error) {
    sayFailure(error);
  }
}

/** Chooses for all conflicts; what was chosen for single ones before is taken back. */
export function chooseForAll(usual: ConflictChoice): void {
  useMerge.setState({ usual, each: {} });
}

export function chooseFor(id: string, choice: ConflictChoice): void {
  useMerge.setState(({ each }) => ({ each: { ...each, [id]: choice } }));
}

/** Lets go of what was looked into; whoever came from the list of backups is there again. */
export function cancelMerge(): void {
  const { preview, isMerging } = useMerge.getState();
  if (!preview || isMerging) return;
  useMerge.setState(none);
  if (preview.source.kind === 'backup') openOverlay('backups');
  // Where it cannot be told, it is let go with the next one.
  api.cancelMerge({ merge: preview.id }).catch(() => undefined);
}

export async function applyMerge(): Promise<void> {
  const { preview, usual, each, isMerging } = useMerge.getState();
  if (!preview || isMerging) return;
  useMerge.setState({ isMerging: true });
  try {
    const chosen = Object.entries(each).map(([id, choice]) => ({ id, choice }));
    const report = await api.applyMerge({ merge: preview.id, conflicts: usual, each: chosen });
    useMerge.setState(none);
    // What was merged can be looked at, and undone, now.
    closeOverlay();
    say({ kind: 'merged', report });
  } catch (error) {
    useMerge.setState({ isMerging: false });
    const failure = failureOf(error);
    if (failure.code === 'merge-gone') useMerge.setState(none);
    say({ kind: 'failure', failure });
  }
}

/** Takes a merge back, as long as it is the last thing that was done to the notes. */
export async function undoMerge(): Promise<void> {
  try {
    const { undo } = await api.readEdits();
    if (undo?.kind !== 'merge') {
      say({ kind: 'merge-not-last' });
      return;
    }
    await stepEdit('undo');
  } catch (error) {
    sayFailure(error);
  }
}

function sayFailure(error: unknown): void {
  say({ kind: 'failure', failure: failureOf(error) });
}
