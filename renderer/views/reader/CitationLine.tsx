import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentReading } from '../../../shared/model/reading';
import { runCommand } from '../../state/commands';
import { go } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { sourceLine } from '../../words/issue';
import { namesOf } from '../../words/titles';
import { CitationMenu } from './CitationMenu';
import { useCiting } from './useCiting';

/**
 * Where the document was published, above it; leads to the contents of that issue, or to the shelf that a lone
 * document stands on. In English, its English title too.
 */
export function CitationLine({ reading }: { reading: DocumentReading }): ReactNode {
  const { t } = useTranslation();
  const citing = useCiting(reading);
  const { issue, document } = reading;
  const language = useLanguage();
  const [name] = namesOf(document, language);
  return (
    <header className="citation-line">
      <button
        type="button"
        className="link"
        onClick={() => {
          go(issue ? { view: 'contents', issue: issue.address } : { view: 'shelf' });
        }}
      >
        {issue
          ? sourceLine(t, { ...issue, startPage: document.startPage }, language === 'en')
          : t('shelf.name')}
      </button>
      <button
        type="button"
        className="link quality-link"
        onClick={() => {
          runCommand('open-quality');
        }}
      >
        {t('menu.open-quality')}
      </button>
      <CitationMenu
        label={t('citing.citeDocument')}
        onCopy={(format) => {
          citing.copyCitation([], format);
        }}
        onLink={() => {
          citing.copyLink([]);
        }}
      />
      {name.lang === 'en' && (
        <p className="english-title" lang="en">
          {name.text}
          {document.numberEn && <span className="english-number">{document.numberEn}</span>}
        </p>
      )}
    </header>
  );
}
