import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useMemo } from 'react';
import type { DocumentReading } from '../../../shared/model/reading';
import { api } from '../../api';
import { useDocument } from '../../queries/library';
import { currentEntry, useHistory } from '../../state/history';
import { placesOf, type Place } from './places';
import type { QuickIndex } from './quick-index';
import type { ReadAloud } from './readings';
import { useIndexOf } from './useQuickIndex';

/** The document whose passages are offered first. */
export interface DocumentAtHand {
  /** Undefined while it is being read, and where there is none. */
  readonly reading: DocumentReading | undefined;
  /** Whether it is the one on the page, rather than the one that was read last. */
  readonly isOpen: boolean;
  readonly places: readonly Place[];
  readonly index: QuickIndex | null;
  /** Whether it is known that no document is at hand. */
  readonly isNone: boolean;
  readonly error: unknown;
}

const noPlaces: readonly Place[] = [];

/** The document on the page; else the one read last, in this window or before it was opened. */
export function useDocumentAtHand(read: ReadAloud | null): DocumentAtHand {
  const visited = useHistory(({ entries, at }) => {
    const latest = entries.slice(0, at + 1).findLast(({ location }) => location.view === 'reader')?.location;
    return latest?.view === 'reader' ? latest.document : null;
  });
  const isOpen = useHistory((history) => currentEntry(history).location.view === 'reader');
  const last = useQuery({
    queryKey: ['last-place'],
    queryFn: api.readLastPlace,
    // Asked for at each visit: it changes as one reads.
    gcTime: 0,
    enabled: visited === null,
  });
  const document = visited ?? last.data?.document ?? null;
  const { data, error } = useDocument(document);
  const places = useMemo(() => (data ? placesOf(data, i18next.getFixedT('en')) : noPlaces), [data]);
  const candidates = useMemo(() => places.map(({ candidate }) => candidate), [places]);
  const index = useIndexOf(candidates, read);
  return {
    reading: data,
    isOpen,
    places,
    index,
    isNone: document === null && (visited !== null || !last.isPending),
    error: error ?? last.error,
  };
}
