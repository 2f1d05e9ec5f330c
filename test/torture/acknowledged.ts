import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { AnnotationState } from '../../shared/model/annotation';

type Said = readonly [id: string, state: AnnotationState | null];

/** What a writing process puts down: before an edit, after it, and what it was told on opening. */
export type LogLine =
  | { readonly tries: readonly Said[] }
  | { readonly acknowledged: true }
  | { readonly opened: readonly string[] };

/** What a person was told is kept, and what was under way when the process was killed. */
export interface Acknowledged {
  readonly states: Map<string, AnnotationState | null>;
  /** May be there or not. */
  readonly underWay: Map<string, AnnotationState | null>;
  /** Were being deleted for good, stand in the journal as such, and may go at the next start. */
  readonly mayGo: Set<string>;
  edits: number;
  /** Notices of every start. */
  readonly notices: string[];
}

export function nothingYet(): Acknowledged {
  return { states: new Map(), underWay: new Map(), mayGo: new Set(), edits: 0, notices: [] };
}

/** Adds what a process has put down before it was killed; its last line may be torn. */
export function readLog(file: string, so: Acknowledged): void {
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    const line = parsed(text);
    if (!line) continue;
    if ('opened' in line) so.notices.push(...line.opened);
    else if ('tries' in line) {
      so.underWay.clear();
      for (const [id, state] of line.tries) so.underWay.set(id, state);
    } else {
      for (const [id, state] of so.underWay) {
        so.states.set(id, state);
        so.mayGo.delete(id);
      }
      so.underWay.clear();
      so.edits += 1;
    }
  }
}

/**
 * What is there and was not told, or was told and is not there, by id. What was under way counts either way, and from now
 * on as what is there.
 */
export function differences(so: Acknowledged, there: readonly AnnotationState[]): readonly string[] {
  const here = new Map(there.map((state) => [state.id, state]));
  const wrong: string[] = [];
  for (const id of new Set([...so.states.keys(), ...so.underWay.keys(), ...here.keys()])) {
    const state = here.get(id) ?? null;
    const isTold = same(state, so.states.get(id) ?? null);
    const isUnderWay = so.underWay.has(id) && same(state, so.underWay.get(id) ?? null);
    const hasGone = state === null && so.mayGo.has(id);
    if (!isTold && !isUnderWay && !hasGone) wrong.push(id);
    if (so.underWay.get(id) === null && state !== null) so.mayGo.add(id);
    so.states.set(id, state);
  }
  so.underWay.clear();
  return wrong;
}

function same(one: AnnotationState | null, other: AnnotationState | null): boolean {
  return isDeepStrictEqual(one, other);
}

function parsed(text: string): LogLine | null {
  try {
    return JSON.parse(text) as LogLine;
  } catch {
    return null;
  }
}
