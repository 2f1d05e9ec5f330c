import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/IconButton';
import { isComposing } from '../../../keys/accelerator';
import { FindControls } from './FindControls';
import { HitSteps } from './HitSteps';
import { SearchControls } from './SearchControls';
import type { Hits } from './useHits';

/**
 * Above the text while words are marked in it: which occurrence this is, and the way to the others. The words are those
 * that one types into the bar, or those of the search that led here.
 */
export function HitBar({
  hits,
  document,
  selectedQuery,
  onClose,
}: {
  hits: Hits;
  document: string;
  selectedQuery: () => string | null;
  /** The marks are to go, and the focus is to go back into the text. */
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  if (hits.by === null) return null;
  const finding = hits.by === 'find';
  const steps = <HitSteps hits={hits} />;
  return (
    <div
      className="hit-bar"
      role={finding ? 'search' : 'region'}
      aria-label={finding ? t('menu.find-in-document') : t('reader.hits')}
      // Before the box hears them, which Escape would clear.
      onKeyDownCapture={(event) => {
        if (isComposing(event.nativeEvent)) return;
        const stepped = event.key === 'Enter' && event.target instanceof HTMLInputElement;
        if (stepped) hits.step(event.shiftKey ? -1 : 1);
        else if (event.key === 'Escape') onClose();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {finding ? (
        <FindControls selectedQuery={selectedQuery}>{steps}</FindControls>
      ) : (
        <SearchControls query={hits.query} document={document}>
          {steps}
        </SearchControls>
      )}
      <IconButton
        icon={X}
        label={finding ? t('reader.closeFind') : t('reader.stopMarking')}
        keys="Esc"
        onPress={onClose}
      />
    </div>
  );
}
