import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import {
  everyNote,
  type NotebookFilter,
  type NotebookPage,
  type NotebookSort,
  type TrashPage,
} from '../../shared/model/notebook';
import { api, queryClient } from '../api';

/** Rows fetched and drawn at a time: some two screens of them, or less, are there at once. */
export const rowsAtATime = 15;
/** Milliseconds for which a list is kept while one reads what it led to: an hour. */
const keptFor = 3_600_000;

/** Which notes, and in which order. */
export interface NotebookTerms {
  readonly filter: NotebookFilter;
  readonly sort: NotebookSort;
}

/**
 * One page of the notebook, with the counts over all. Each page is a query of its own, so that a change asks again only
 * for those that are in sight, however far a person has scrolled. Every page but the first begins with the last row of
 * the page before, by which one sees whether a new group begins.
 *
 * @param page from 0
 */
export function useNotebookPage({ filter, sort }: NotebookTerms, page: number): UseQueryResult<NotebookPage> {
  const before = page === 0 ? 0 : 1;
  return useQuery({
    queryKey: ['annotations', 'notebook', filter, sort, page],
    queryFn: () =>
      api.readNotebook({
        ...{ filter, sort },
        offset: page * rowsAtATime - before,
        limit: rowsAtATime + before,
      }),
    placeholderData: keepPreviousData,
    gcTime: keptFor,
  });
}

/** The counts over all notes. */
export function useNotebookCounts(): UseQueryResult<NotebookPage> {
  return useQuery({
    queryKey: ['annotations', 'notebook', 'counts'],
    queryFn: () => api.readNotebook({ filter: everyNote, sort: 'document', offset: 0, limit: 0 }),
  });
}

/** A short list that grows as its end comes near: a collection, the reading list. */
export function useNotebookRows(
  { filter, sort }: NotebookTerms,
  isAsked = true,
): UseInfiniteQueryResult<InfiniteData<NotebookPage>> {
  return useInfiniteQuery({
    queryKey: ['annotations', 'notebook rows', filter, sort],
    queryFn: ({ pageParam: offset }) => api.readNotebook({ filter, sort, offset, limit: rowsAtATime }),
    initialPageParam: 0,
    getNextPageParam: (last, _pages, offset) => {
      const next = offset + last.rows.length;
      return last.rows.length > 0 && next < last.total ? next : undefined;
    },
    enabled: isAsked,
    placeholderData: keepPreviousData,
    gcTime: keptFor,
  });
}

function annotationIds({ filter, sort }: NotebookTerms) {
  return queryOptions({
    queryKey: ['annotations', 'ids', filter, sort],
    queryFn: () => api.listAnnotationIds({ filter, sort }),
  });
}

/** Ids of all notes that a filter leaves, as sorted; asked for only where they are needed. */
export function useAnnotationIds(terms: NotebookTerms, isAsked: boolean): UseQueryResult<readonly string[]> {
  return useQuery({ ...annotationIds(terms), enabled: isAsked });
}

/** Rejects with a `FailureError`. */
export function fetchAnnotationIds(terms: NotebookTerms): Promise<readonly string[]> {
  return queryClient.query(annotationIds(terms));
}

/** What is in the trash, removed last first. */
export function useTrash(): UseInfiniteQueryResult<InfiniteData<TrashPage>> {
  return useInfiniteQuery({
    queryKey: ['annotations', 'trash'],
    queryFn: ({ pageParam: offset }) => api.readTrash({ offset, limit: rowsAtATime }),
    initialPageParam: 0,
    getNextPageParam: (last, _pages, offset) => {
      const next = offset + last.rows.length;
      return last.rows.length > 0 && next < last.total ? next : undefined;
    },
  });
}
