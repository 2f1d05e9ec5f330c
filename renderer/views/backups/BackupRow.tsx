import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { Backup } from '../../../shared/model/notes-exchange';
import { lookIntoBackup, useMerge } from '../../state/merge';
import { useLanguage } from '../../state/settings';
import { printedInstant } from '../../words/date';
import { printedSize } from '../../words/size';

/** One backup: when and why it was made, what it holds, and the way into it. */
export function BackupRow({ backup }: { backup: Backup }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const reading = useMerge((merge) => merge.reading);
  const { name, made, reason, bytes, annotations } = backup;
  const printed = printedInstant(made, language);
  return (
    <li className="backup" title={name}>
      <p className="backup-made">
        <time dateTime={made}>{printed}</time>
        <span>{t(`backups.reasons.${reason}`)}</span>
      </p>
      <p className="backup-facts">
        {annotations === null ? (
          <span className="backup-bad">{t('backups.unreadable')}</span>
        ) : (
          <span>{t('backups.notes', { count: annotations })}</span>
        )}
        <span>{printedSize(bytes, language)}</span>
      </p>
      {annotations !== null && (
        <Button
          className="button"
          aria-label={t('backups.lookAt', { made: printed })}
          isDisabled={reading !== null}
          onPress={() => void lookIntoBackup(name)}
        >
          {reading === name ? t('backups.looking') : t('backups.look')}
        </Button>
      )}
    </li>
  );
}
