import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AboutNotes } from '../../notes/AboutNotes';
import { useAnnotations } from '../../queries/annotations';

/** The notes on an issue as a whole, above its contents. */
export function IssueNotes({ issue }: { issue: string }): ReactNode {
  const { t } = useTranslation();
  const { data: annotations = [] } = useAnnotations(issue);
  return (
    <AboutNotes key={issue} address={issue} annotations={annotations} addLabel={t('marks.noteOnIssue')} />
  );
}
