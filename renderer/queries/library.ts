import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { QualityReport } from '../../shared/model/quality';
import type {
  DocumentReading,
  DocumentSummary,
  IssueContents,
  IssueSummary,
} from '../../shared/model/reading';
import type { LibraryStatus } from '../../shared/model/status';
import { api, hear, queryClient } from '../api';

export function useStatus(): UseQueryResult<LibraryStatus> {
  return useQuery({ queryKey: ['status'], queryFn: api.readStatus });
}

/** Every issue, newest first. */
export function useIssues(): UseQueryResult<readonly IssueSummary[]> {
  return useQuery({ queryKey: ['library', 'issues'], queryFn: api.listIssues });
}

export function useContents(issue: string | undefined): UseQueryResult<IssueContents> {
  return useQuery({
    queryKey: ['library', 'contents', issue],
    queryFn: () => api.readContents({ issue: issue ?? '' }),
    enabled: issue !== undefined,
  });
}

export function useDocuments(): UseQueryResult<readonly DocumentSummary[]> {
  return useQuery({ queryKey: ['library', 'documents'], queryFn: api.listDocuments });
}

/** One document, whole; nothing is asked for while it is null. */
export function useDocument(document: string | null): UseQueryResult<DocumentReading> {
  return useQuery({
    queryKey: ['library', 'document', document],
    queryFn: () => api.readDocument({ document: document ?? '' }),
    enabled: document !== null,
  });
}

/** The documents that belong to no issue, in the library's order; undefined until they are known. */
export function useLoneDocuments(): readonly DocumentSummary[] | undefined {
  const { data } = useDocuments();
  return useMemo(() => data?.filter(({ issue }) => issue === null), [data]);
}

/** How an issue, or a lone document, was read. */
export function useQuality(address: string): UseQueryResult<QualityReport> {
  return useQuery({
    queryKey: ['library', 'quality', address],
    queryFn: () => api.readQuality({ address }),
  });
}

/** Leaves a removed issue out at once, so that nothing leads to it until the library has answered. */
export function forgetIssue(address: string): void {
  queryClient.setQueryData<readonly IssueSummary[]>(['library', 'issues'], (issues) =>
    issues?.filter((issue) => issue.address !== address),
  );
}

/** Keeps what is shown in step with the library; everything read from it is asked for again when it changes. */
export function followLibrary(): void {
  hear('libraryChanged', (status) => {
    queryClient.setQueryData(['status'], status);
    void queryClient.invalidateQueries({ queryKey: ['library'] });
    void queryClient.invalidateQueries({ queryKey: ['annotations'] });
  });
}
