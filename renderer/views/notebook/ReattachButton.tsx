import { Crosshair } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { beginReattaching } from '../../state/reattach';

/** Has a person select the words that a note belongs to. */
export function ReattachButton({ annotation }: { annotation: AnnotationInContext }): ReactNode {
  const { t } = useTranslation();
  return (
    <Button
      className="button quiet"
      onPress={() => {
        beginReattaching(annotation);
      }}
    >
      <Crosshair aria-hidden size={14} />
      {t('places.bySelecting')}
    </Button>
  );
}
