import { useMemo } from 'react';
import type { FirstHit, FoundHeading } from '../../../shared/model/search';
import { splitUnitAddress } from '../../../shared/model/address';
import { useDocuments, useIssues } from '../../queries/library';
import { addressCandidate } from './address-candidate';
import { headingCandidate, passageCandidate } from './candidates';
import type { Candidate } from './candidate';
import { findPlaces } from './find-places';
import { groupsOf, mostAtFirst, mostRows, type Group } from './groups';
import type { Found } from './quick-index';
import { ranks } from './ranks';
import { useDocumentAtHand, type DocumentAtHand } from './useDocumentAtHand';
import { useFirstHits } from './useFirstHits';
import { useHeadings } from './useHeadings';
import type { QuickIndexes } from './useQuickIndex';

export interface FoundRows {
  readonly groups: readonly Group[];
  readonly atHand: DocumentAtHand;
  /** Whether a number was typed that the document at hand has no passage of. */
  readonly isMissing: boolean;
  readonly headings: { readonly isPending: boolean; readonly error: unknown };
}

/** All that what is typed leads to, in its groups. */
export function useFound(indexes: QuickIndexes, typed: string): FoundRows {
  const atHand = useDocumentAtHand(indexes.readings.read);
  const headings = useHeadings(typed);
  const first = useFirstHits(typed);
  const { places, index, reading } = atHand;
  const { document, issue, note, command } = indexes;
  const place = useMemo(() => findPlaces(places, index, typed, mostRows.place), [places, index, typed]);
  const others = useMemo(() => {
    const most = typed.trim() === '' ? mostAtFirst : mostRows;
    return {
      document: document?.find(typed, most.document),
      issue: issue?.find(typed, most.issue),
      note: note?.find(typed, most.note),
      command: command?.find(typed, most.command),
    };
  }, [document, issue, note, command, typed]);
  const { data: documents } = useDocuments();
  const { data: issues } = useIssues();
  const addressed = useMemo(
    () => addressCandidate(typed, documents ?? [], issues ?? []),
    [typed, documents, issues],
  );
  const here = reading?.document.address;
  const later = useMemo(
    () => ({
      heading: foundElsewhere(headings.data ?? [], here),
      passage: foundPassages(first.data ?? []),
    }),
    [headings.data, first.data, here],
  );
  const groups = useMemo(
    () => groupsOf(withAddressed(addressed, withPlaces(place, others)), later),
    [addressed, place, others, later],
  );
  return {
    groups,
    atHand,
    isMissing: place.isMissing,
    headings: { isPending: headings.isFetching || first.isFetching, error: headings.error ?? first.error },
  };
}

type Others = Readonly<Partial<Record<'document' | 'issue' | 'note' | 'command', Found | undefined>>>;

function withPlaces(place: Found, others: Others): Readonly<Partial<Record<Group['id'], Found>>> {
  const found: Partial<Record<Group['id'], Found>> = { place };
  for (const kind of ['document', 'issue', 'note', 'command'] as const) {
    const rows = others[kind];
    if (rows) found[kind] = rows;
  }
  return found;
}

type Groups = Readonly<Partial<Record<Group['id'], Found>>>;

/** What was named by its address comes first among its like, as whatever is named in full does. */
function withAddressed(candidate: Candidate | null, groups: Groups): Groups {
  if (!candidate) return groups;
  const { kind } = candidate;
  const { rows, count } = groups[kind] ?? { rows: [], count: 0 };
  return { ...groups, [kind]: { rows: [{ candidate, rank: ranks.exact }, ...rows], count: count + 1 } };
}

/** The headings of other documents than the one at hand, whose passages have a group of their own. */
function foundElsewhere(headings: readonly FoundHeading[], here: string | undefined): Found {
  const rows = headings
    .filter(({ address }) => splitUnitAddress(address)?.document !== here)
    .slice(0, mostRows.heading)
    .map((heading) => ({ candidate: headingCandidate(heading), rank: ranks.inside }));
  return { rows, count: rows.length };
}

function foundPassages(hits: readonly FirstHit[]): Found {
  const rows = hits.map((hit) => ({ candidate: passageCandidate(hit), rank: ranks.inside }));
  return { rows, count: rows.length };
}
