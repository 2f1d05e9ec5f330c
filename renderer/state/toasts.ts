import { create } from 'zustand';
import type { AnnotationKind } from '../../shared/model/annotation';
import type { Edit } from '../../shared/model/notebook';
import type { SavedSearch } from '../../shared/model/search';
import type { MergeReport } from '../../shared/model/notes-exchange';
import type { Failure } from '../../shared/result';

/** What is briefly said at the foot of the window. */
export type Message =
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** `what` is null where they were of several kinds. */
  | { readonly kind: 'removed'; readonly ids: readonly string[]; readonly what: AnnotationKind | null }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'edit-stepped'; readonly step: 'undo' | 'redo'; readonly edit: Edit }
  | { readonly kind: 'no-edit'; readonly step: 'undo' | 'redo' }
  /** An editor was closed whose note could not be kept. */
  | { readonly kind: 'note-not-saved'; readonly text: string; readonly failure: Failure }
  /** Many at once were changed, or deleted from the trash for good. */
  | { readonly kind: 'notes-changed' | 'notes-deleted'; readonly count: number }
  | { readonly kind: 'places-confirmed'; readonly count: number }
  /** A note was put on other words. */
  | { readonly kind: 'reattached' }
  | { readonly kind: 'bookmarked' }
  /** With their source. */
  | { readonly kind: 'copied' }
  | { readonly kind: 'copied-text' }
  | { readonly kind: 'copied-citation' }
  | { readonly kind: 'copied-link' }
  | { readonly kind: 'copied-url' }
  | { readonly kind: 'not-copied' }
  | { readonly kind: 'nothing-selected' }
  | { readonly kind: 'no-mark-here' }
  | { readonly kind: 'extent-hint' }
  | { readonly kind: 'no-more-marks' }
  /** A highlight whose place is only suggested cannot be moved. */
  | { readonly kind: 'confirm-first' }
  | { readonly kind: 'free-note-kept' }
  | { readonly kind: 'added-to-reading-list' }
  | { readonly kind: 'nothing-to-import' }
  | { readonly kind: 'search-saved' | 'search-replaced'; readonly name: string }
  | { readonly kind: 'search-removed'; readonly search: SavedSearch }
  | { readonly kind: 'merged'; readonly report: MergeReport }
  | { readonly kind: 'merge-not-last' }
  | { readonly kind: 'shelf-removed'; readonly name: string }
  | { readonly kind: 'exported'; readonly file: string; readonly annotations: number };

export interface Toast {
  readonly key: number;
  readonly message: Message;
}

let lastKey = 0;

export const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

/** Says something; at most three are shown at a time, the oldest gives way. */
export function say(message: Message): void {
  lastKey += 1;
  const toast = { key: lastKey, message };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, toast].slice(-3) }));
}

export function dismiss(key: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.key !== key) }));
}
