import type { AnnotationInContext, AnnotationState, LibraryView } from '../../shared/model/annotation';
import {
  mergeOutcomes,
  type MergeEntry,
  type MergeOutcome,
  type MergePreview,
} from '../../shared/model/notes-exchange';
import { keptOf } from '../notebook/annotation-state';
import type { PlannedEntry } from '../notebook/merge';
import { placedInContext } from '../notebook/placed-annotations';

/** What has to be decided first, then what changes something, then what is merely new. */
const order = ['conflict', 'changed', 'added'] as const;

/** What a plan would do, counted, and its first entries with both notes placed in today's library. */
export function countsAndEntries(
  plan: readonly PlannedEntry[],
  view: LibraryView,
  mostEntries: number,
): Pick<MergePreview, 'counts' | 'entries'> {
  const shown = (state: AnnotationState): AnnotationInContext => placedInContext(keptOf(state), view);
  const of = (outcome: MergeOutcome): readonly PlannedEntry[] =>
    plan.filter((entry) => entry.outcome === outcome);
  const count = (outcome: MergeOutcome): readonly [MergeOutcome, number] => [outcome, of(outcome).length];
  return {
    counts: Object.fromEntries(mergeOutcomes.map(count)) as Record<MergeOutcome, number>,
    entries: order
      .flatMap((outcome) => of(outcome).map((entry) => ({ ...entry, outcome })))
      .slice(0, mostEntries)
      .map(({ outcome, id, mine, theirs }): MergeEntry => ({
        ...{ outcome, id, mine: mine && shown(mine), theirs: shown(theirs) },
        mineRemoved: mine !== null && mine.removed !== null,
        theirsRemoved: theirs.removed !== null,
      })),
  };
}
