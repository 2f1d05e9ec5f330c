import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationContext } from '../../../shared/model/annotation';
import { Names } from '../../components/Names';
import { useLanguage } from '../../state/settings';
import { printedDate, printedMonth } from '../../words/date';
import { sourceLine } from '../../words/issue';
import { namesOf } from '../../words/titles';
import type { NoteGroup } from './groups';

/** The head of a group: a document with its source, an issue, or a time. */
export function GroupHead({ group }: { group: NoteGroup }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (group.by) {
    case 'document':
      return <DocumentHead context={group.context} />;
    case 'issue': {
      const { issue } = group.context;
      return <Head text={issue ? sourceLine(t, { ...issue, startPage: null }, language === 'en') : ''} />;
    }
    case 'free':
    case 'lost':
      return <Head text={t(`notebook.groups.${group.by}`)} />;
    case 'today':
    case 'yesterday':
      return <Head text={t(`notebook.groups.${group.by}`)} aside={printedDate(group.date, language)} />;
    case 'day':
      return <Head text={printedDate(group.date, language)} />;
    case 'month':
      return <Head text={printedMonth(group.date, language)} />;
  }
}

function Head({ text, aside }: { text: string; aside?: string }): ReactNode {
  return (
    <header className="mark-group-head">
      <h2>{text}</h2>
      {aside !== undefined && <p>{aside}</p>}
    </header>
  );
}

function DocumentHead({ context }: { context: AnnotationContext }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { documentTitle, documentTitleEn, documentNumber, issue, startPage } = context;
  const names = namesOf({ title: documentTitle, titleEn: documentTitleEn }, language);
  return (
    <header className="mark-group-head">
      <h2>
        <Names names={names} />
      </h2>
      <p>
        {documentNumber !== null && <span lang="zh-Hans">{documentNumber}</span>}
        {documentNumber !== null && issue && ' · '}
        {issue && sourceLine(t, { ...issue, startPage }, language === 'en')}
      </p>
    </header>
  );
}
