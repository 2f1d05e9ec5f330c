import type { ConflictChoice, MergeChoices, MergeReport } from '../../shared/model/notes-exchange';
import type { Change } from './annotation-state';
import { copyId, type PlannedEntry } from './merge';

/**
 * The changes that a merge makes, and what it counts. What is added or changed keeps its own instants. Theirs taken in a
 * conflict is a change made now: another merge must not take it for older than what it replaced.
 */
export function applyPlan(
  plan: readonly PlannedEntry[],
  { conflicts, each }: Pick<MergeChoices, 'conflicts' | 'each'>,
  now: Date,
): { readonly changes: readonly Change[]; readonly report: MergeReport } {
  const chosen = new Map(each.map(({ id, choice }) => [id, choice]));
  const changes: Change[] = [];
  let kept = 0;
  for (const entry of plan) {
    const change = changeOf(entry, chosen.get(entry.id) ?? conflicts, now);
    if (change) changes.push(change);
    else if (entry.outcome === 'conflict') kept += 1;
  }
  const added = changes.filter(({ before }) => before === null).length;
  return { changes, report: { added, changed: changes.length - added, kept } };
}

function changeOf(
  { outcome, id, mine, theirs }: PlannedEntry,
  choice: ConflictChoice,
  now: Date,
): Change | null {
  if (outcome === 'same') return null;
  if (outcome !== 'conflict') return { id, before: mine, after: theirs };
  switch (choice) {
    case 'mine':
      return null;
    case 'theirs':
      return { id, before: mine, after: { ...theirs, modified: now.toISOString() } };
    case 'both': {
      const copy = copyId(theirs);
      return { id: copy, before: null, after: { ...theirs, id: copy } };
    }
  }
}
