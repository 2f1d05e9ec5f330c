import type { Candidate, CandidateKind } from './candidate';
import type { Found, Ranked } from './quick-index';
import { isWritten } from './ranks';

/** Rows of one kind. */
export interface Group {
  readonly id: CandidateKind;
  readonly rows: readonly Ranked[];
  /** Of all that match, shown or not. */
  readonly count: number;
}

/** Rows of each kind that are shown at most: whoever needs more types another word. */
export const mostRows: Readonly<Record<CandidateKind, number>> = {
  place: 12,
  document: 20,
  issue: 6,
  heading: 20,
  passage: 5,
  note: 8,
  command: 8,
};

/** Rows before anything is typed: all commands, for whoever wants to know what there is, and no old notes. */
export const mostAtFirst: typeof mostRows = {
  ...mostRows,
  document: 8,
  issue: 3,
  note: 0,
  command: Infinity,
};

const order: readonly CandidateKind[] = ['place', 'document', 'issue', 'note', 'command'];
/** What the data process finds. */
const laterOrder: readonly CandidateKind[] = ['heading', 'passage'];

/**
 * The groups in their order; those that match only by sound or nearly, after those that hold what is written. So the
 * command Pin comes before the titles that sound like it. What arrives later stands last, so that it moves no row.
 */
export function groupsOf(
  found: Readonly<Partial<Record<CandidateKind, Found>>>,
  later: Readonly<Partial<Record<CandidateKind, Found>>>,
): readonly Group[] {
  const groups = order
    .map((id) => ({ id, rows: found[id]?.rows ?? [], count: found[id]?.count ?? 0 }))
    .filter(({ rows }) => rows.length > 0);
  const isStrong = ({ rows }: Group): boolean => rows.some(({ rank }) => isWritten(rank));
  return [
    ...groups.filter(isStrong),
    ...groups.filter((group) => !isStrong(group)),
    ...laterOrder.flatMap((id) => {
      const rows = later[id];
      return rows && rows.rows.length > 0 ? [{ id, ...rows }] : [];
    }),
  ];
}

/** The candidate of an id, among all rows. */
export function candidateIn(groups: readonly Group[], id: string): Candidate | undefined {
  for (const { rows } of groups) {
    const row = rows.find(({ candidate }) => candidate.id === id);
    if (row) return row.candidate;
  }
  return undefined;
}
