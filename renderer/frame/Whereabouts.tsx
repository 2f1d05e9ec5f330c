import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument, useIssues } from '../queries/library';
import { useNamed } from '../queries/named';
import { useEntry } from '../state/history';
import { useLanguage } from '../state/settings';
import { namesOf } from '../words/titles';

/** Says in one line where one is, in the bar and as the title of the window. */
export function Whereabouts(): ReactNode {
  const { t } = useTranslation();
  const { location } = useEntry();
  switch (location.view) {
    case 'contents':
      return <IssueName issue={location.issue} />;
    case 'reader':
      return <DocumentName document={location.document} />;
    case 'shelf':
      return <Line text={t('shelf.name')} />;
    case 'quality':
      return <QualityName address={location.address} />;
    case 'import':
      return <Line text={t('import.report')} />;
    case 'search':
      return <Line text={t('menu.open-search')} />;
    case 'notebook':
      return <Line text={t('menu.open-notebook')} />;
  }
}

function Line({ text, lang }: { text: string; lang?: string }): ReactNode {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = text === '' ? t('app.name') : `${text} – ${t('app.name')}`;
  }, [t, text]);
  return (
    <span className="whereabouts" lang={lang} title={text}>
      {text}
    </span>
  );
}

function IssueName({ issue }: { issue: string | null }): ReactNode {
  const { data: issues } = useIssues();
  const name = useNamed(issue ?? issues?.[0]?.address ?? '');
  return name ? <Line {...name} /> : <Line text="" />;
}

function QualityName({ address }: { address: string }): ReactNode {
  const { t } = useTranslation();
  const name = useNamed(address);
  return <Line text={[t('menu.open-quality'), name?.text].filter(Boolean).join(' – ')} />;
}

function DocumentName({ document }: { document: string }): ReactNode {
  const language = useLanguage();
  const { data } = useDocument(document);
  if (!data) return <Line text="" />;
  const [name] = namesOf(data.document, language);
  return <Line text={name.text} lang={name.lang} />;
}
