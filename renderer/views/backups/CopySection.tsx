import { FolderSync } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { copyIntervals, type BackupStatus } from '../../../shared/model/notes-exchange';
import { Choice } from '../../components/Choice';
import { changeCopyInterval, chooseCopyFolder } from '../../state/backups';
import { useLanguage } from '../../state/settings';
import { copyFailure } from '../../words/copies';
import { printedInstant } from '../../words/date';
import { useFailureSentence } from '../../words/failure';

/** Copies of the notes elsewhere: where to, how often, and how the last one went. */
export function CopySection({ copies }: { copies: BackupStatus['copies'] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const failureSentence = useFailureSentence();
  const { interval, folder, last } = copies;
  const why = copyFailure(t, copies, failureSentence);
  return (
    <section className="copies" aria-label={t('backups.copies.title')}>
      <h3>{t('backups.copies.title')}</h3>
      <p className="backups-how">{t('backups.copies.how')}</p>
      <p className="copies-folder">
        <span>{folder === null ? t('backups.copies.noFolder') : t('backups.copies.folder', { folder })}</span>
        <Button className="button" onPress={chooseCopyFolder}>
          <FolderSync aria-hidden size={16} />
          {t('backups.copies.choose')}
        </Button>
      </p>
      {folder !== null && (
        <>
          <div className="field">
            <span className="field-label">{t('backups.copies.interval')}</span>
            <Choice
              label={t('backups.copies.interval')}
              options={copyIntervals.map((id) => ({ id, name: t(`backups.copies.intervals.${id}`) }))}
              value={interval}
              onChoose={changeCopyInterval}
            />
          </div>
          {interval === 'never' && <p>{t('backups.copies.off')}</p>}
          <p className="backups-how">
            {last === null
              ? t('backups.copies.noneYet')
              : t('backups.copies.last', { time: printedInstant(last, language) })}
          </p>
        </>
      )}
      <div role="status">{why !== null && <p className="copies-failure">{why}</p>}</div>
    </section>
  );
}
