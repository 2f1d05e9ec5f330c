import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentsEntry } from '../../../shared/model/gazette-file';
import type { IssueContents } from '../../../shared/model/reading';
import type { Settings } from '../../../shared/model/settings';
import { moveByArrows } from '../../components/arrow-keys';
import { go } from '../../state/history';
import { allEntries } from './all-entries';
import { Entry } from './Entry';

/** The entries under their categories; in both languages a row holds the two that speak of the same document. */
export function Entries({
  contents,
  languages,
}: {
  contents: IssueContents;
  languages: Settings['contentsLanguage'];
}): ReactNode {
  const { t } = useTranslation();
  const both = languages === 'both';
  const entries = allEntries(contents);
  return (
    <nav className="entries" aria-label={t('contents.entries')}>
      {/* The arrow keys are an addition to Tab for the buttons within. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol onKeyDown={moveByArrows}>
        {entries.map((entry, row) => {
          const document = contents.documents.find(({ ordinal }) => ordinal === entry.document);
          const open = document && {
            row,
            go: () => {
              go({ view: 'reader', document: document.address });
            },
          };
          return (
            <Fragment key={entry.ordinal}>
              <Category entry={entry} before={entries[row - 1]} languages={languages} />
              <li className="entry-row">
                {(languages !== 'english' || !entry.english) && entry.chinese && (
                  <Entry printed={entry.chinese} lang="zh-Hans" open={open} />
                )}
                {both && !entry.chinese && (
                  <span className="entry-missing">{t('contents.notInChinese')}</span>
                )}
                {(languages !== 'chinese' || !entry.chinese) && entry.english && (
                  <Entry printed={entry.english} lang="en" open={open} />
                )}
                {both && !entry.english && (
                  <span className="entry-missing">{t('contents.notInEnglish')}</span>
                )}
              </li>
            </Fragment>
          );
        })}
      </ol>
    </nav>
  );
}

/** The category above the first of its entries. */
function Category({
  entry,
  before,
  languages,
}: {
  entry: ContentsEntry;
  before: ContentsEntry | undefined;
  languages: Settings['contentsLanguage'];
}): ReactNode {
  const chinese = entry.chinese?.category ?? null;
  const english = entry.english?.category ?? null;
  const same =
    chinese === (before?.chinese?.category ?? null) && english === (before?.english?.category ?? null);
  if (same) return null;
  return (
    <li className="category-row">
      {languages !== 'english' && <h2 lang="zh-Hans">{chinese}</h2>}
      {languages !== 'chinese' && <h2 lang="en">{english}</h2>}
    </li>
  );
}
