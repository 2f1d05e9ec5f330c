import { useEffect, useMemo, useState } from 'react';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { DocumentSummary, IssueSummary } from '../../../shared/model/reading';
import { useAnnotations } from '../../queries/annotations';
import { useDocuments, useIssues } from '../../queries/library';
import type { Candidate } from './candidate';
import {
  commandCandidates,
  documentCandidate,
  issueCandidate,
  noteCandidate,
  shelfCandidate,
} from './candidates';
import { slices, Unwanted } from './in-slices';
import { quickIndex, type QuickIndex } from './quick-index';
import { loadReadings, type ReadAloud } from './readings';

/** How quick-open reads Chinese aloud: null while that is being loaded, or when it cannot be. */
export interface Readings {
  readonly read: ReadAloud | null;
  readonly isLost: boolean;
}

/** Loads the dictionary of readings once `isWanted`, after what is written can be found. */
export function useReadings(isWanted: boolean): Readings {
  const [readings, setReadings] = useState<Readings>({ read: null, isLost: false });
  useEffect(() => {
    if (!isWanted) return;
    loadReadings().then(
      (read) => {
        setReadings({ read, isLost: false });
      },
      () => {
        setReadings({ read: null, isLost: true });
      },
    );
  }, [isWanted]);
  return readings;
}

/**
 * The index of some candidates, made anew in slices when they change; first by what is written, then by how it is
 * spoken. Until the new one is there the old one serves; null before the first.
 */
export function useIndexOf(candidates: readonly Candidate[], read: ReadAloud | null): QuickIndex | null {
  const [written, setWritten] = useState<QuickIndex | null>(null);
  const [spoken, setSpoken] = useState<{ readonly of: QuickIndex; readonly index: QuickIndex } | null>(null);
  useEffect(
    () => whileWanted((isWanted) => quickIndex(candidates, slices(isWanted)), setWritten),
    [candidates],
  );
  useEffect(() => {
    if (!written || !read) return undefined;
    return whileWanted(
      (isWanted) => written.readAloud(read, slices(isWanted)),
      (index) => {
        setSpoken({ of: written, index });
      },
    );
  }, [written, read]);
  return spoken?.of === written ? spoken.index : written;
}

/** Does work whose outcome counts only until the returned function is called. */
function whileWanted<Value>(
  work: (isWanted: () => boolean) => Promise<Value>,
  take: (value: Value) => void,
): () => void {
  let wanted = true;
  work(() => wanted).then(
    (value) => {
      if (wanted) take(value);
    },
    (error: unknown) => {
      if (!(error instanceof Unwanted)) throw error;
    },
  );
  return () => {
    wanted = false;
  };
}

const noDocuments: readonly DocumentSummary[] = [];
const noIssues: readonly IssueSummary[] = [];
const noAnnotations: readonly AnnotationInContext[] = [];

/** What quick-open looks in besides the document at hand; each made anew when what it is made of changes. */
export interface QuickIndexes {
  readonly document: QuickIndex | null;
  readonly issue: QuickIndex | null;
  readonly note: QuickIndex | null;
  readonly command: QuickIndex | null;
  readonly readings: Readings;
}

/** Made beforehand, so that the first key finds them ready. */
export function useQuickIndexes(): QuickIndexes {
  const { data: documents = noDocuments, isPending } = useDocuments();
  const { data: issues = noIssues } = useIssues();
  const { data: annotations = noAnnotations } = useAnnotations(null);
  const hasLone = documents.some(({ issue }) => issue === null);
  const candidates = {
    document: useMemo(() => documents.map(documentCandidate), [documents]),
    issue: useMemo(
      () => [...issues.map(issueCandidate), ...(hasLone ? [shelfCandidate()] : [])],
      [issues, hasLone],
    ),
    note: useMemo(() => annotations.map(noteCandidate), [annotations]),
    command: useMemo(() => commandCandidates(), []),
  };
  const [isReady, setReady] = useState(false);
  const readings = useReadings(isReady);
  const { read } = readings;
  const document = useIndexOf(candidates.document, read);
  if (document && !isPending && !isReady) setReady(true);
  return {
    document,
    issue: useIndexOf(candidates.issue, read),
    note: useIndexOf(candidates.note, read),
    command: useIndexOf(candidates.command, read),
    readings,
  };
}
