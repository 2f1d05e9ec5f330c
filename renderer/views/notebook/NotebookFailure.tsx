import { FileWarning } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { failureOf, queryClient } from '../../api';
import { StateMessage } from '../../components/StateMessage';
import { runCommand } from '../../state/commands';
import { useFailureSentence } from '../../words/failure';

/** Says that the notes cannot be read, why, and what can be done. */
export function NotebookFailure({ error }: { error: Error }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  return (
    <StateMessage
      icon={FileWarning}
      isAlert
      title={t('notebook.failed')}
      text={failureSentence(failureOf(error))}
    >
      <div className="button-row">
        <Button
          className="button"
          onPress={() => void queryClient.invalidateQueries({ queryKey: ['annotations'] })}
        >
          {t('notebook.retry')}
        </Button>
        <Button
          className="button"
          onPress={() => {
            runCommand('open-backups');
          }}
        >
          {t('menu.open-backups')}
        </Button>
      </div>
    </StateMessage>
  );
}
