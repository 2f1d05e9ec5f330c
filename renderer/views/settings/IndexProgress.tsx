import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { IndexStatus } from '../../../shared/model/search';
import { Progress } from '../../components/Progress';

/** How far the check or the rebuilding has come, and the way to end it. */
export function IndexProgress({
  work: { what, done, total },
  onCancel,
}: {
  work: Extract<IndexStatus['work'], { state: 'running' }>;
  onCancel: () => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Progress
        label={t(`settings.index.running.${what}`)}
        done={done}
        total={total}
        valueLabel={total > 0 ? t('settings.index.doneOf', { done, total }) : ''}
      />
      <Button className="button" onPress={onCancel}>
        {t('settings.index.cancel')}
      </Button>
    </>
  );
}
