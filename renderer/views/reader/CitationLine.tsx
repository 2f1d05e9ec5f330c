import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentReading } from '../../../shared/model/reading';
import { go } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { sourceLine } from '../../words/issue';
import { namesOf } from '../../words/titles';

/** Where the document was published, above it; leads to the contents of that issue. In English, its English title too. */
export function CitationLine({ reading: { issue, document } }: { reading: DocumentReading }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [name] = namesOf(document, language);
  return (
    <header className="citation-line">
      <button
        type="button"
        className="link"
        onClick={() => {
          go({ view: 'contents', issue: issue.address });
        }}
      >
        {sourceLine(t, { ...issue, startPage: document.startPage }, language === 'en')}
      </button>
      {name.lang === 'en' && (
        <p className="english-title" lang="en">
          {name.text}
          {document.numberEn && <span className="english-number">{document.numberEn}</span>}
        </p>
      )}
    </header>
  );
}
