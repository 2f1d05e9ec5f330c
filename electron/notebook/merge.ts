import type { AnnotationState } from '../../shared/model/annotation';
import type { MergeOutcome } from '../../shared/model/notes-exchange';
import { nameUuid } from '../../shared/web-annotation/name-uuid';
import { contentOf, saysTheSame } from './annotation-state';

/** What merging would do with one annotation that comes. */
export interface PlannedEntry {
  readonly outcome: MergeOutcome;
  readonly id: string;
  readonly mine: AnnotationState | null;
  readonly theirs: AnnotationState;
}

/**
 * Compares notes that come from a file or a backup with those that are here, by their ids. Whatever is here alone does
 * not appear: a merge never touches it. Of two that come with one id the last one holds.
 *
 * @param mine everything that is here, the trash included.
 */
export function planMerge(
  mine: readonly AnnotationState[],
  theirs: readonly AnnotationState[],
): readonly PlannedEntry[] {
  const here = new Map(mine.map((state) => [state.id, state]));
  const coming = new Map(theirs.map((state) => [state.id, state]));
  return [...coming.values()].map((state) => {
    const own = here.get(state.id) ?? null;
    const isCopied = (): boolean => here.has(copyId(state));
    return { outcome: outcomeOf(own, state, isCopied), id: state.id, mine: own, theirs: state };
  });
}

/**
 * added: the id is not here.
 *
 * same: both say the same, whenever that was; or a conflict about it was settled before by keeping both.
 *
 * changed: mine is still as it was made, theirs was made at the same instant and changed since. That alone shows that
 * theirs comes from mine. No common ancestor is kept, and two instants of change tell which is later, not which knows
 * of the other.
 *
 * conflict: all else. Theirs may be older, as in a backup from which one wants something back; both may have been
 * changed; or one of them lies in the trash.
 */
function outcomeOf(
  mine: AnnotationState | null,
  theirs: AnnotationState,
  isCopied: () => boolean,
): MergeOutcome {
  if (!mine) return 'added';
  if (saysTheSame(mine, theirs)) return 'same';
  if (comesFrom(mine, theirs)) return 'changed';
  return isCopied() ? 'same' : 'conflict';
}

function comesFrom(mine: AnnotationState, theirs: AnnotationState): boolean {
  const [made, changed] = [Date.parse(mine.created), Date.parse(mine.modified)];
  return (
    mine.removed === null &&
    theirs.removed === null &&
    made === changed &&
    Date.parse(theirs.created) === made &&
    Date.parse(theirs.modified) > made
  );
}

/** The id of a copy of theirs beside mine: the same each time that the same comes, so that it comes once. */
export function copyId(theirs: AnnotationState): string {
  return nameUuid(`urn:uuid:${theirs.id}#${contentOf(theirs)}`);
}
