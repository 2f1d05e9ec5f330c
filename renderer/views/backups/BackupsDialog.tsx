import { Save } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { Backup } from '../../../shared/model/notes-exchange';
import { failureOf } from '../../api';
import { ModalDialog } from '../../components/ModalDialog';
import { NearEnd } from '../../components/NearEnd';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useBackups } from '../../queries/backups';
import { makeBackup, useBackupWork } from '../../state/backups';
import { useMerge } from '../../state/merge';
import { closeOverlay, useOverlays } from '../../state/overlays';
import { useFailureSentence } from '../../words/failure';
import { BackupRow } from './BackupRow';
import { CopySection } from './CopySection';

/** Rows drawn at first, and added whenever the end comes near: a program of many years keeps hundreds. */
const step = 30;

/** The backups of the notes, and the copies of them elsewhere. */
export function BackupsDialog(): ReactNode {
  const { t } = useTranslation();
  const isAsked = useOverlays(({ open }) => open === 'backups');
  // What a backup holds is shown in its place, and leads back here.
  const isElsewhere = useMerge(({ preview }) => preview !== null);
  return (
    <ModalDialog
      title={t('menu.open-backups')}
      closeLabel={t('frame.close')}
      isOpen={isAsked && !isElsewhere}
      onClose={closeOverlay}
    >
      <Backups />
    </ModalDialog>
  );
}

function Backups(): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { data, error } = useBackups();
  const isMaking = useBackupWork((work) => work.isMaking);
  if (error) {
    return (
      <StateMessage
        icon={Save}
        isAlert
        title={t('backups.failed')}
        text={failureSentence(failureOf(error))}
      />
    );
  }
  if (!data) return <Waiting label={t('backups.opening')} />;
  return (
    <div className="backups">
      <p className="backups-how">{t('backups.how')}</p>
      <Button className="button" isDisabled={isMaking} onPress={() => void makeBackup()}>
        <Save aria-hidden size={16} />
        {isMaking ? t('backups.making') : t('backups.now')}
      </Button>
      <div role="status">
        {data.failure && (
          <p className="copies-failure">{t('backups.lastFailed', { why: failureSentence(data.failure) })}</p>
        )}
      </div>
      {data.backups.length === 0 ? <p>{t('backups.none')}</p> : <BackupList backups={data.backups} />}
      <CopySection copies={data.copies} />
    </div>
  );
}

function BackupList({ backups }: { backups: readonly Backup[] }): ReactNode {
  const { t } = useTranslation();
  const [rows, setRows] = useState(step);
  return (
    // It scrolls by itself, so that what stands below it is not far.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol className="backup-list" aria-label={t('backups.list')} tabIndex={0}>
      {backups.slice(0, rows).map((backup) => (
        <BackupRow key={backup.name} backup={backup} />
      ))}
      {rows < backups.length && (
        <li>
          <NearEnd
            length={rows}
            onNear={() => {
              setRows(rows + step);
            }}
          />
        </li>
      )}
    </ol>
  );
}
