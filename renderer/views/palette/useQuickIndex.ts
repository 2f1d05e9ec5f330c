import { useTranslation } from 'react-i18next';
import type { DocumentSummary, IssueSummary } from '../../../shared/model/reading';
import { useDocuments, useIssues } from '../../queries/library';
import { candidatesOf } from './candidates';
import { quickIndex, type Candidate } from './quick-index';

type Find = (typed: string) => readonly Candidate[];

const none: readonly never[] = [];

/**
 * Kept for as long as the lists they were made of: eight thousand titles take a third of a second to index, which
 * nobody should wait for twice. By list of documents, then by list of issues and language.
 */
const kept = new WeakMap<
  readonly DocumentSummary[],
  Map<string, { issues: readonly IssueSummary[]; find: Find }>
>();

/** Finds documents, issues and commands by what is typed. */
export function useQuickIndex(): Find {
  const { t, i18n } = useTranslation();
  const { data: documents = none } = useDocuments();
  const { data: issues = none } = useIssues();
  const made = kept.get(documents)?.get(i18n.language);
  if (made?.issues === issues) return made.find;
  const other = i18n.getFixedT(i18n.language === 'en' ? 'zh-CN' : 'en');
  const find = quickIndex(candidatesOf(documents, issues, t, other));
  keep(documents, i18n.language, issues, find);
  return find;
}

function keep(
  documents: readonly DocumentSummary[],
  language: string,
  issues: readonly IssueSummary[],
  find: Find,
): void {
  const languages = kept.get(documents) ?? new Map<string, { issues: readonly IssueSummary[]; find: Find }>();
  languages.set(language, { issues, find });
  kept.set(documents, languages);
}
