import type { AnnotationContext, AnnotationInContext } from '../../../shared/model/annotation';
import type { NotebookRow, NotebookSort } from '../../../shared/model/notebook';

/** Under which head a note stands in the list. */
export type NoteGroup = { readonly key: string } & (
  | { readonly by: 'document' | 'issue'; readonly context: AnnotationContext }
  /** Notes that hang on nothing, and notes whose document the library no longer holds. */
  | { readonly by: 'free' | 'lost' }
  /** `date` lies on the day, or in the month, by the clock of this machine. */
  | { readonly by: 'today' | 'yesterday' | 'day' | 'month'; readonly date: Date }
);

/** Days, today's among them, that have heads of their own; what is older stands by months. */
const daysByThemselves = 30;

/** Rows that stand together under one head. */
export interface GroupOfRows {
  readonly group: NoteGroup;
  /** Whether it begins here, and not before the first of the rows. */
  readonly isNew: boolean;
  /** Place of its first row among all of them. */
  readonly first: number;
  readonly members: NotebookRow[];
}

/**
 * Parts rows that follow one another into groups.
 * @param before the row before the first one; null at the beginning of the list
 */
export function groupsOf(
  rows: readonly NotebookRow[],
  before: NotebookRow | null,
  sort: NotebookSort,
  now: Date,
): readonly GroupOfRows[] {
  const groups: GroupOfRows[] = [];
  const keyBefore = before && groupOf(before.annotation, sort, now).key;
  rows.forEach((row, first) => {
    const group = groupOf(row.annotation, sort, now);
    const last = groups.at(-1);
    if (last?.group.key === group.key) last.members.push(row);
    else groups.push({ group, isNew: last !== undefined || group.key !== keyBefore, first, members: [row] });
  });
  return groups;
}

/** By document where the list is sorted so; else by the time that it is sorted by. */
function groupOf(annotation: AnnotationInContext, sort: NotebookSort, now: Date): NoteGroup {
  if (sort === 'document') return standingGroup(annotation);
  return timeGroup(new Date(sort === 'modified' ? annotation.modified : annotation.created), now);
}

function standingGroup({ context, selectors, about }: AnnotationInContext): NoteGroup {
  if (!context) {
    const by = selectors.length === 0 && about === null ? 'free' : 'lost';
    return { by, key: by };
  }
  const { documentAddress } = context;
  if (documentAddress !== null) return { by: 'document', key: documentAddress, context };
  return { by: 'issue', key: `issue ${about ?? ''}`, context };
}

function timeGroup(date: Date, now: Date): NoteGroup {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
  const ago = daysBetween(date, now);
  if (ago === 0) return { by: 'today', key: day, date };
  if (ago === 1) return { by: 'yesterday', key: day, date };
  if (ago > 1 && ago < daysByThemselves) return { by: 'day', key: day, date };
  return { by: 'month', key: [date.getFullYear(), date.getMonth() + 1].join('-'), date };
}

/** Midnights between two instants by the clock of this machine, whatever summer time does to the hours. */
function daysBetween(from: Date, to: Date): number {
  const dayOf = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((dayOf(to) - dayOf(from)) / 86_400_000);
}
