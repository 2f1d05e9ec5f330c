import { create } from 'zustand';
import { api, failureOf } from '../api';
import { forgetIssue } from '../queries/library';
import { currentEntry, go, replace, type Location } from './history';
import { say } from './toasts';

/** What a person asked to remove from the library. */
export interface Removed {
  /** Of an issue, or of a lone document. */
  readonly address: string;
  /** Its name in the language of the interface. */
  readonly name: string;
  /** Where one goes when it is gone. */
  readonly then: Location;
}

interface Removal {
  readonly asked: Removed | null;
  readonly isRemoving: boolean;
}

export const useRemoval = create<Removal>(() => ({ asked: null, isRemoving: false }));

/** Asks before anything is removed. */
export function askRemoval(asked: Removed): void {
  useRemoval.setState({ asked });
}

export function cancelRemoval(): void {
  if (!useRemoval.getState().isRemoving) useRemoval.setState({ asked: null });
}

/** Removes what was asked about, and leaves the page where it stood. */
export async function remove(): Promise<void> {
  const { asked, isRemoving } = useRemoval.getState();
  if (!asked || isRemoving) return;
  useRemoval.setState({ isRemoving: true });
  try {
    await api.removeShelf({ address: asked.address });
    forgetIssue(asked.address);
    leave(asked);
    say({ kind: 'shelf-removed', name: asked.name });
    useRemoval.setState({ asked: null });
  } catch (error) {
    say({ kind: 'failure', failure: failureOf(error) });
  }
  useRemoval.setState({ isRemoving: false });
}

/** A view of what is gone is no place to go back to. */
function leave({ address, then }: Removed): void {
  const { location } = currentEntry();
  const shown = location.view === 'contents' ? location.issue : null;
  if (shown === address) replace(then);
  else go(then);
}
