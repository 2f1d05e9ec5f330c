import { useQuery, type UseQueryResult } from '@tanstack/react-query';
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

export function useDocument(document: string): UseQueryResult<DocumentReading> {
  return useQuery({
    queryKey: ['library', 'document', document],
    queryFn: () => api.readDocument({ document }),
  });
}

/** Keeps what is shown in step with the library; everything read from it is asked for again when it changes. */
export function followLibrary(): void {
  hear('libraryChanged', (status) => {
    queryClient.setQueryData(['status'], status);
    void queryClient.invalidateQueries({ queryKey: ['library'] });
    void queryClient.invalidateQueries({ queryKey: ['annotations'] });
  });
}
