import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Names, type Spoken } from '../../components/Names';
import { useLanguage } from '../../state/settings';
import { printedDate, printedMonth } from '../../words/date';
import { sourceLine } from '../../words/issue';
import { namesOf } from '../../words/titles';
import type { NoteGroup } from './groups';

/**
 * The head of a group: a document with its source, an issue, or a time. It stays in sight above its notes; where the
 * group began on a page before, its name is said again in short.
 */
export function GroupHead({ group, isContinued }: { group: NoteGroup; isContinued: boolean }): ReactNode {
  const { t } = useTranslation();
  const [name, other] = useGroupNames(group);
  if (isContinued) {
    return (
      <header className="mark-group-head" data-continued>
        <p lang={name.lang}>{t('notebook.groups.continued', { name: name.text })}</p>
      </header>
    );
  }
  return (
    <header className="mark-group-head">
      <h2>
        <Names names={[name, other]} />
      </h2>
      <GroupFacts group={group} />
    </header>
  );
}

function useGroupNames(group: NoteGroup): readonly [Spoken, Spoken | null] {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = (text: string): readonly [Spoken, null] => [
    { text, lang: language === 'en' ? 'en' : 'zh-Hans' },
    null,
  ];
  switch (group.by) {
    case 'document': {
      const { documentTitle: title, documentTitleEn: titleEn } = group.context;
      return namesOf({ title, titleEn }, language);
    }
    case 'issue': {
      const { issue } = group.context;
      return said(issue ? sourceLine(t, { ...issue, startPage: null }, language === 'en') : '');
    }
    case 'free':
    case 'lost':
    case 'today':
    case 'yesterday':
      return said(t(`notebook.groups.${group.by}`));
    case 'day':
      return said(printedDate(group.date, language));
    case 'month':
      return said(printedMonth(group.date, language));
  }
}

/** A document's number and source, or the day that is today. */
function GroupFacts({ group }: { group: NoteGroup }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (group.by === 'today' || group.by === 'yesterday') return <p>{printedDate(group.date, language)}</p>;
  if (group.by !== 'document') return null;
  const { documentNumber, issue, startPage } = group.context;
  return (
    <p>
      {documentNumber !== null && <span lang="zh-Hans">{documentNumber}</span>}
      {documentNumber !== null && issue && ' · '}
      {issue && sourceLine(t, { ...issue, startPage }, language === 'en')}
    </p>
  );
}
