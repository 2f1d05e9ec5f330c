import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { ModalDialog } from '../../components/ModalDialog';
import { Progress } from '../../components/Progress';
import {
  cancelExport,
  closeExport,
  exportAgain,
  showExport,
  useExport,
  type ExportSubject,
} from '../../state/export';
import { useFailureSentence } from '../../words/failure';
import { ExportChoices } from './ExportChoices';

/** How notes are exported, how far that is, and what was written. */
export function ExportDialog(): ReactNode {
  const { t } = useTranslation();
  const subject = useExport((exporting) => exporting.subject);
  return (
    <ModalDialog
      title={t('dialog.exportTitle')}
      closeLabel={t('frame.close')}
      isOpen={subject !== null}
      onClose={closeExport}
    >
      {subject && <Exporting subject={subject} />}
    </ModalDialog>
  );
}

function Exporting({ subject }: { subject: ExportSubject }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const work = useExport((exporting) => exporting.work);
  switch (work.state) {
    case 'choosing':
      return <ExportChoices subject={subject} />;
    case 'working':
      return <Running />;
    case 'done': {
      const { annotations, file } = work.report;
      return (
        <div className="export">
          <p role="status">{t('exporting.done', { count: annotations, file })}</p>
          <footer className="modal-foot">
            <Button className="button" onPress={exportAgain}>
              {t('exporting.again')}
            </Button>
            <LeadButton className="button primary" label={t('toast.showInFolder')} onPress={showExport} />
          </footer>
        </div>
      );
    }
    case 'failed':
      return (
        <div className="export">
          <p role="alert">{failureSentence(work.failure)}</p>
          <footer className="modal-foot">
            <LeadButton className="button" label={t('exporting.again')} onPress={exportAgain} />
          </footer>
        </div>
      );
  }
}

/** The shell sets the pages of a PDF once the notes are written: how far that is it cannot tell. */
function Running(): ReactNode {
  const { t } = useTranslation();
  const progress = useExport((exporting) => exporting.progress);
  const { done, total } = progress.state === 'running' ? progress : { done: 0, total: 0 };
  return (
    <div className="export">
      <Progress
        label={progress.state === 'running' ? t('exporting.working') : t('exporting.printing')}
        done={done}
        total={total}
        valueLabel={total > 0 ? t('exporting.doneOf', { done, total }) : ''}
      />
      <footer className="modal-foot">
        <LeadButton className="button" label={t('exporting.cancel')} onPress={cancelExport} />
      </footer>
    </div>
  );
}

/** Takes the focus when it appears: what had it is gone. */
function LeadButton({
  className,
  label,
  onPress,
}: {
  className: string;
  label: string;
  onPress: () => void;
}): ReactNode {
  return (
    // eslint-disable-next-line jsx-a11y/no-autofocus
    <Button className={className} autoFocus onPress={onPress}>
      {label}
    </Button>
  );
}
