import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContents, useDocument, useIssues } from '../queries/library';
import { useEntry } from '../state/history';
import { useLanguage } from '../state/settings';
import { issueNumbers } from '../words/issue';
import { namesOf } from '../words/titles';

/** Says in one line where one is. */
export function Whereabouts(): ReactNode {
  const { t } = useTranslation();
  const { location } = useEntry();
  switch (location.view) {
    case 'contents':
      return <IssueName issue={location.issue} />;
    case 'reader':
      return <DocumentName document={location.document} />;
    case 'search':
      return <span className="whereabouts">{t('menu.open-search')}</span>;
    case 'notebook':
      return <span className="whereabouts">{t('menu.open-notebook')}</span>;
  }
}

function IssueName({ issue }: { issue: string | null }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: issues } = useIssues();
  const { data } = useContents(issue ?? issues?.[0]?.address);
  if (!data) return <span className="whereabouts" />;
  const [name] = namesOf({ title: data.issue.gazette, titleEn: data.issue.gazetteEn }, language);
  return (
    <span className="whereabouts">
      <span lang={name.lang}>{name.text}</span> {issueNumbers(t, data.issue)}
    </span>
  );
}

function DocumentName({ document }: { document: string }): ReactNode {
  const language = useLanguage();
  const { data } = useDocument(document);
  if (!data) return <span className="whereabouts" />;
  const [name] = namesOf(data.document, language);
  return (
    <span className="whereabouts" lang={name.lang} title={name.text}>
      {name.text}
    </span>
  );
}
