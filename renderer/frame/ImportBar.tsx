import { FileInput, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { ImportReport, ImportStatus } from '../../shared/model/import';
import { IconButton } from '../components/IconButton';
import { Progress } from '../components/Progress';
import { go, useEntry } from '../state/history';
import { cancelImport, closeImportReport, useImport } from '../state/import';
import { whither } from '../state/whither';
import { importProgress, importSummary } from '../words/import';

/** At the foot of the window, whatever one reads: how far an import is, and then what came of it. */
export function ImportBar(): ReactNode {
  const { t } = useTranslation();
  const { view } = useEntry().location;
  const status = useImport((state) => state.status);
  // The report says all of it.
  const isShown = status.state !== 'idle' && view !== 'import';
  return (
    <div className="import-dock">
      <Announcement status={status} />
      {isShown && (
        <section className="import-bar" aria-label={t('import.region')} data-pane>
          <FileInput aria-hidden size={18} strokeWidth={1.75} />
          {status.state === 'running' ? <Running status={status} /> : <Finished report={status.report} />}
        </section>
      )}
    </div>
  );
}

/** What screen readers are told: the beginning, every quarter, and the end, however many files there are. */
function Announcement({ status }: { status: ImportStatus }): ReactNode {
  const { t } = useTranslation();
  const words = (): string => {
    switch (status.state) {
      case 'idle':
        return '';
      case 'running': {
        const quarter = Math.floor((4 * status.done) / Math.max(1, status.total));
        return t('import.announced', { percent: quarter * 25 });
      }
      case 'finished':
        return importSummary(t, status.report);
    }
  };
  return (
    <p className="visually-hidden" role="status">
      {words()}
    </p>
  );
}

function Running({ status }: { status: Extract<ImportStatus, { state: 'running' }> }): ReactNode {
  const { t } = useTranslation();
  const { done, total, file, cancelling } = status;
  return (
    <>
      <Progress
        label={cancelling ? t('import.cancelling') : t('import.running')}
        done={done}
        total={total}
        valueLabel={importProgress(t, status)}
      />
      <span className="import-file" title={file ?? undefined}>
        {file}
      </span>
      <Button className="button" isDisabled={cancelling} onPress={cancelImport}>
        {t('import.cancel')}
      </Button>
    </>
  );
}

function Finished({ report }: { report: ImportReport }): ReactNode {
  const { t } = useTranslation();
  const [only, ...others] = report.entries.flatMap(({ address }) => address ?? []);
  const place = only !== undefined && others.length === 0 ? whither(only) : null;
  return (
    <>
      <p className="import-summary">{importSummary(t, report)}</p>
      {place && (
        <Button
          className="button"
          onPress={() => {
            go(place);
          }}
        >
          {t('import.open')}
        </Button>
      )}
      {report.entries.length > 0 && (
        <Button
          className="button"
          onPress={() => {
            go({ view: 'import' });
          }}
        >
          {t('import.showReport')}
        </Button>
      )}
      <IconButton icon={X} label={t('import.putAway')} onPress={closeImportReport} />
    </>
  );
}
