import { ChevronDown, ChevronUp, List, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/IconButton';
import { keysOf } from '../../keys/accelerator';
import { go } from '../../state/history';
import { stopMarking, useSearch } from '../../state/search';
import { useHitSteps } from './useHitSteps';

/** While hits are marked in the text: which one this is, and the way to the next. */
export function HitBar(): ReactNode {
  const { t } = useTranslation();
  const { query, marking } = useSearch();
  const { position, total, step } = useHitSteps();
  if (!marking) return null;
  return (
    <div className="hit-bar" role="region" aria-label={t('reader.hits')}>
      <span role="status">
        <b lang="zh-Hans">{query}</b>
        <span className="hit-count">
          {position === null
            ? t('reader.hitTotal', { count: total })
            : t('reader.hitOf', { position, total })}
        </span>
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('reader.previousHit')}
        keys="Shift+F3"
        onPress={() => {
          step(-1);
        }}
      />
      <IconButton
        icon={ChevronDown}
        label={t('reader.nextHit')}
        keys="F3"
        onPress={() => {
          step(1);
        }}
      />
      <IconButton
        icon={List}
        label={t('reader.allHits')}
        keys={keysOf('open-search')}
        onPress={() => {
          go({ view: 'search' });
        }}
      />
      <IconButton icon={X} label={t('reader.stopMarking')} keys="Esc" onPress={stopMarking} />
    </div>
  );
}
