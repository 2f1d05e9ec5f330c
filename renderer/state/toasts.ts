import { create } from 'zustand';
import type { SavedSearch } from '../../shared/model/search';
import type { MergeReport } from '../../shared/model/notes-exchange';
import type { Failure } from '../../shared/result';

/** What is briefly said at the foot of the window. */
export type Message =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'removed'; readonly id: string; readonly what: 'bookmark' | 'highlight' }
  | { readonly kind: 'restored' }
  | { readonly kind: 'nothing-to-restore' }
  | { readonly kind: 'bookmarked' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'not-copied' }
  | { readonly kind: 'nothing-selected' }
  | { readonly kind: 'nothing-to-import' }
  | { readonly kind: 'search-saved' | 'search-replaced'; readonly name: string }
  | { readonly kind: 'search-removed'; readonly search: SavedSearch }
  | { readonly kind: 'merged'; readonly report: MergeReport }
  | { readonly kind: 'merge-undone' }
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
