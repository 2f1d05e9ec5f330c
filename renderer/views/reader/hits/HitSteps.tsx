import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/IconButton';
import type { Hits } from './useHits';

/** Which occurrence of how many this is, and the buttons to the previous and the next. */
export function HitSteps({ hits }: { hits: Hits }): ReactNode {
  const { t } = useTranslation();
  const total = hits.hits.length;
  return (
    <>
      <span role="status" className="hit-count" data-none={total === 0 && hits.query !== ''}>
        <HitCount hits={hits} />
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('reader.previousHit')}
        keys="Shift+F3"
        isDisabled={total === 0}
        onPress={() => {
          hits.step(-1);
        }}
      />
      <IconButton
        icon={ChevronDown}
        label={t('reader.nextHit')}
        keys="F3"
        isDisabled={total === 0}
        onPress={() => {
          hits.step(1);
        }}
      />
    </>
  );
}

function HitCount({ hits: { query, hits, finding, index, round } }: { hits: Hits }): ReactNode {
  const { t } = useTranslation();
  const total = hits.length;
  if (query === '') return null;
  if (total === 0) return finding ? t('reader.finding') : t('reader.noHits');
  return (
    <>
      {index === -1
        ? t('reader.hitTotal', { count: total })
        : t('reader.hitOf', { position: index + 1, total })}
      {round && (
        <span className="hit-round">{t(round === 'end' ? 'reader.fromBeginning' : 'reader.fromEnd')}</span>
      )}
    </>
  );
}
