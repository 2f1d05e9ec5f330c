import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../shared/model/reading';
import { moveByArrows } from '../../components/arrow-keys';
import { NearEnd } from '../../components/NearEnd';
import { SearchBox } from '../../components/SearchBox';
import { go } from '../../state/history';
import { askRemoval } from '../../state/removal';
import { useLanguage } from '../../state/settings';
import { useStanding } from '../../state/standing';
import { namesOf } from '../../words/titles';
import { matchingDocuments } from './matching-documents';
import { MoreMenu } from './MoreMenu';
import { LoneDocument } from './LoneDocument';
import { findOnShelf, showMoreOfShelf, useShelf } from './shelf-state';

/** Lone documents in the library's order, and a box that narrows them by title, number or issuer. */
export function Shelf({ documents }: { documents: readonly DocumentSummary[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { words, rows } = useShelf();
  const [typed, setTyped] = useState(words);
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, true);
  const shown = matchingDocuments(documents, words);
  return (
    <div ref={scroller} className="contents-scroller">
      <div className="contents shelf">
        <header className="shelf-head">
          <h1>{t('shelf.name')}</h1>
          <SearchBox
            label={t('shelf.find')}
            clearLabel={t('search.clear')}
            placeholder={t('shelf.find')}
            value={typed}
            onType={(value, composing) => {
              setTyped(value);
              if (!composing) findOnShelf(value);
            }}
          />
          <p role="status">
            {shown.length === 0 ? t('shelf.none') : t('sidebar.documents', { count: shown.length })}
          </p>
        </header>
        <nav aria-label={t('shelf.name')}>
          {/* The arrow keys are an addition to Tab for the buttons within. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <ol onKeyDown={moveByArrows}>
            {shown.slice(0, rows).map((document) => (
              <li key={document.address} className="shelf-row">
                <LoneDocument document={document} />
                <MoreMenu
                  name={namesOf(document, language)[0].text}
                  onQuality={() => {
                    go({ view: 'quality', address: document.address });
                  }}
                  onRemove={() => {
                    askRemoval({
                      address: document.address,
                      name: namesOf(document, language)[0].text,
                      then: { view: 'shelf' },
                    });
                  }}
                />
              </li>
            ))}
          </ol>
        </nav>
        {rows < shown.length && <NearEnd length={rows} onNear={showMoreOfShelf} />}
      </div>
    </div>
  );
}
