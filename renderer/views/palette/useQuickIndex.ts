import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary, IssueSummary } from '../../../shared/model/reading';
import { useDocuments, useIssues } from '../../queries/library';
import { candidatesOf } from './candidates';
import { quickIndex, type Candidate, type QuickIndex } from './quick-index';

/** Milliseconds of work after which the window gets its turn: eight thousand titles must not hold up a key. */
const slice = 8;

const noDocuments: readonly DocumentSummary[] = [];
const noIssues: readonly IssueSummary[] = [];

async function fill(
  index: QuickIndex,
  candidates: readonly Candidate[],
  isWanted: () => boolean,
): Promise<void> {
  let begun = performance.now();
  for (const candidate of candidates) {
    if (performance.now() - begun > slice) {
      await new Promise((resolve) => window.setTimeout(resolve));
      if (!isWanted()) return;
      begun = performance.now();
    }
    index.add(candidate);
  }
}

/**
 * The index of documents, issues and commands, made beforehand and again when the library or the language changes.
 * Until the new one is whole the old one serves; null before the first.
 */
export function useQuickIndex(): QuickIndex | null {
  const { t, i18n } = useTranslation();
  const { data: documents = noDocuments } = useDocuments();
  const { data: issues = noIssues } = useIssues();
  const [index, setIndex] = useState<QuickIndex | null>(null);
  useEffect(() => {
    let wanted = true;
    const other = i18n.getFixedT(i18n.language === 'en' ? 'zh-CN' : 'en');
    const next = quickIndex();
    void fill(next, candidatesOf(documents, issues, t, other), () => wanted).then(() => {
      if (wanted) setIndex(next);
    });
    return () => {
      wanted = false;
    };
  }, [documents, issues, t, i18n]);
  return index;
}
