import type { MergeChoices, MergeReport } from '../../shared/model/notes-exchange';
import type { SavedSearch } from '../../shared/model/search';
import { listStates } from '../notebook/annotations';
import { saysTheSame, type Change } from '../notebook/annotation-state';
import { applyPlan } from '../notebook/apply-merge';
import { planMerge, type PlannedEntry } from '../notebook/merge';
import type { ReadableNotebook } from '../notebook/open-notebook';
import type { NotesBrought } from '../notebook/read-notes-file';
import { missingPlaces, type KeptPlace } from '../notebook/reading-places';
import { missingSearches } from '../notebook/saved-searches';

/** What a person was shown. */
export interface Previewed {
  readonly brought: NotesBrought;
  readonly plan: readonly PlannedEntry[];
}

/** What a merge writes, and what it counts. */
export interface MergeWork {
  readonly changes: readonly Change[];
  readonly report: MergeReport;
  readonly searches: readonly SavedSearch[];
  readonly places: readonly KeptPlace[];
}

/** What is to be done by the notes as they are now. A choice holds only for what is still as it was shown. */
export function workOf(db: ReadableNotebook, { brought, plan }: Previewed, choices: MergeChoices): MergeWork {
  const now = planMerge(listStates(db), brought.states);
  const shown = new Map(plan.map((entry) => [entry.id, entry]));
  const asShown = now.filter((entry) => isAsShown(entry, shown.get(entry.id)));
  const { changes, report } = applyPlan(asShown, choices, new Date());
  return {
    changes,
    report: { ...report, kept: report.kept + now.length - asShown.length },
    searches: missingSearches(db, brought.searches),
    places: missingPlaces(db, brought.places),
  };
}

export function isNothing({ changes, searches, places }: MergeWork): boolean {
  return changes.length + searches.length + places.length === 0;
}

function isAsShown({ mine }: PlannedEntry, shown: PlannedEntry | undefined): boolean {
  if (!shown?.mine || !mine) return shown !== undefined && shown.mine === mine;
  return saysTheSame(shown.mine, mine);
}
