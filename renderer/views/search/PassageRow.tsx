import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { splitUnitAddress } from '../../../shared/model/address';
import type { FoundPassage } from '../../../shared/model/search';
import { MarkedText } from '../../components/MarkedText';
import { goToPassage, useSearch } from '../../state/search';
import { recordSearch } from '../../state/searches';
import { useLanguage } from '../../state/settings';
import { unitName } from '../../words/unit-name';

/** What stands where text was left out. */
const cut = '…';

/** One passage: where it stands, and the words in their surroundings. */
export function PassageRow({ passage }: { passage: FoundPassage }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address, trail, excerpt, marks, cutBefore, cutAfter, occurrences } = passage;
  const english = language === 'en' ? unitName(t, splitUnitAddress(address)?.path ?? '') : null;
  const visited = useSearch((search) => search.visited?.address === address);
  const others = occurrences - marks.length;
  return (
    <button
      type="button"
      className="hit"
      lang="zh-Hans"
      data-column="hits"
      data-keeps-focus={address}
      data-visited={visited || undefined}
      onClick={() => {
        recordSearch();
        goToPassage(passage);
      }}
    >
      {(english ?? trail.length > 0) && (
        <span className="hit-trail">
          {english && (
            <span className="hit-english" lang="en">
              {english}
            </span>
          )}
          {trail.join(' › ')}
        </span>
      )}
      <span className="hit-words">
        {cutBefore && cut}
        <MarkedText text={excerpt} marks={marks} />
        {cutAfter && cut}
        {others > 0 && (
          <span className="hit-others" lang={language === 'en' ? 'en' : 'zh-Hans'}>
            {t('search.othersHere', { count: others })}
          </span>
        )}
      </span>
    </button>
  );
}
