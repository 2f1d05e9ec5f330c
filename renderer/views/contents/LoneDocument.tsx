import type { ReactNode } from 'react';
import type { DocumentSummary } from '../../../shared/model/reading';
import { Phrases } from '../../components/Phrases';
import { go } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { printedDay } from '../../words/date';
import { namesOf } from '../../words/titles';

/** A document on the shelf: its title, and what it is known by. */
export function LoneDocument({ document }: { document: DocumentSummary }): ReactNode {
  const language = useLanguage();
  const { address, number, issuers, date } = document;
  const [name, other] = namesOf(document, language);
  return (
    <button
      type="button"
      className="entry"
      data-column="list"
      data-keeps-focus={address}
      onClick={() => {
        go({ view: 'reader', document: address });
      }}
    >
      <span className="entry-title" lang={name.lang}>
        {name.lang === 'en' ? name.text : <Phrases text={name.text} render={(phrase) => phrase} />}
      </span>
      {other && (
        <span className="name-other" lang={other.lang}>
          {other.text}
        </span>
      )}
      <span className="entry-foot">
        {number !== null && <span lang="zh-Hans">{number}</span>}
        {issuers.length > 0 && (
          <span className="entry-issuers" lang="zh-Hans">
            {issuers.join('、')}
          </span>
        )}
        {date !== null && <span>{printedDay(date, language)}</span>}
      </span>
    </button>
  );
}
