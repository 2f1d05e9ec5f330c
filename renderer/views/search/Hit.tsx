import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { splitUnitAddress } from '../../../shared/model/address';
import type { SearchHit } from '../../../shared/model/search';
import { goToHit, useSearch } from '../../state/search';
import { useLanguage } from '../../state/settings';
import { unitName } from '../../words/unit-name';

/** One hit: where it stands, and the words in their sentence. */
export function Hit({ hit }: { hit: SearchHit }): ReactNode {
  const { address, start, end } = hit;
  const { t } = useTranslation();
  const language = useLanguage();
  const place = splitUnitAddress(address);
  const english = language === 'en' ? unitName(t, place?.path ?? '') : null;
  const button = useRef<HTMLButtonElement>(null);
  const visited = useSearch(
    (search) => search.visited?.address === address && search.visited.start === start,
  );
  useEffect(() => {
    // Coming back from the text, one goes on from the hit that was read.
    if (visited) button.current?.focus({ preventScroll: true });
    // Only when the list is drawn; afterwards the focus is the reader's own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <button
      ref={button}
      type="button"
      className="hit"
      lang="zh-Hans"
      data-column="hits"
      data-visited={visited || undefined}
      onClick={() => {
        if (place?.path == null) return;
        goToHit({ address, start, end, document: place.document, path: place.path }, false);
      }}
    >
      {hit.trail.length > 0 && (
        <span className="hit-trail">
          {english && (
            <span className="hit-english" lang="en">
              {english}
            </span>
          )}
          {hit.trail.join(' › ')}
        </span>
      )}
      <span className="hit-words">
        {hit.before}
        <mark>{hit.match}</mark>
        {hit.after}
      </span>
    </button>
  );
}
