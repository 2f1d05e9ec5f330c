import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssueSummary } from '../../../shared/model/reading';
import type { Settings } from '../../../shared/model/settings';
import { printedDay } from '../../words/date';

/** The head of an issue: the gazette's name, the year and number, the day, and who publishes it. */
export function Masthead({
  issue,
  languages,
}: {
  issue: IssueSummary;
  languages: Settings['contentsLanguage'];
}): ReactNode {
  const { i18n } = useTranslation();
  const chinese = i18n.getFixedT('zh-CN');
  const english = i18n.getFixedT('en');
  const { year, number, totalNumber: total, date, sponsor } = issue;
  return (
    <header className="masthead">
      <h1>
        {(languages !== 'english' || issue.gazetteEn === null) && (
          <span className="masthead-name" lang="zh-Hans">
            {issue.gazette}
          </span>
        )}
        {languages !== 'chinese' && issue.gazetteEn !== null && (
          <span className="masthead-name-en" lang="en">
            {issue.gazetteEn}
          </span>
        )}
      </h1>
      {languages !== 'english' && (
        <p className="masthead-line" lang="zh-Hans">
          <span>{date && printedDay(date, 'zh-CN')}</span>
          <strong>
            {total === null
              ? chinese('issue.number', { year, number })
              : chinese('issue.numbers', { number: chinese('issue.number', { year, number }), total })}
          </strong>
          <span>{sponsor && chinese('issue.sponsor', { sponsor })}</span>
        </p>
      )}
      {languages !== 'chinese' && (
        <p className="masthead-line" lang="en">
          <span>{date && printedDay(date, 'en')}</span>
          <strong>
            {total === null
              ? english('issue.number', { year, number })
              : english('issue.numbers', { number: english('issue.number', { year, number }), total })}
          </strong>
          <span />
        </p>
      )}
    </header>
  );
}
