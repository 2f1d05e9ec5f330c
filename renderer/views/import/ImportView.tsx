import { FileInput, SearchX } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { ImportReport } from '../../../shared/model/import';
import { moveByArrows } from '../../components/arrow-keys';
import { ImportChoices } from '../../components/ImportChoices';
import { Progress } from '../../components/Progress';
import { StateMessage } from '../../components/StateMessage';
import { goBack } from '../../state/history';
import { cancelImport, chooseImport, closeImportReport, useImport } from '../../state/import';
import { useStanding } from '../../state/standing';
import { countedOutcomes, importProgress, importSummary } from '../../words/import';
import { OutcomeList } from './OutcomeList';

/** What came of the last import, file by file; while one runs, how far it is. */
export function ImportView(): ReactNode {
  const { t } = useTranslation();
  const status = useImport((state) => state.status);
  const choices = (
    <ImportChoices files={t('menu.import-files')} folder={t('menu.import-folder')} onChoose={chooseImport} />
  );
  switch (status.state) {
    case 'idle':
      return (
        <StateMessage icon={FileInput} title={t('import.none')} text={t('import.how')}>
          {choices}
        </StateMessage>
      );
    case 'running': {
      const { done, total, file, cancelling } = status;
      return (
        <StateMessage icon={FileInput} title={cancelling ? t('import.cancelling') : t('import.running')}>
          <Progress
            label={t('import.progress')}
            done={done}
            total={total}
            valueLabel={importProgress(t, status)}
          />
          <p className="import-file">{file}</p>
          <Button className="button" isDisabled={cancelling} onPress={cancelImport}>
            {t('import.cancel')}
          </Button>
        </StateMessage>
      );
    }
    case 'finished':
      return status.report.entries.length > 0 ? (
        <Report report={status.report} />
      ) : (
        <StateMessage
          icon={SearchX}
          title={status.report.cancelled ? t('import.cancelled') : t('import.nothing')}
          text={t('import.kinds')}
        >
          {choices}
        </StateMessage>
      );
  }
}

function Report({ report }: { report: ImportReport }): ReactNode {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, true);
  // First what asks for something to be done.
  const listed = countedOutcomes(report.entries)
    .map(({ outcome }) => outcome)
    .toSorted((one, other) => Number(other === 'refused') - Number(one === 'refused'));
  return (
    <div ref={scroller} className="report-scroller">
      {/* The arrow keys are an addition to Tab for the buttons within. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="report" onKeyDown={moveByArrows}>
        <header className="report-head">
          <h1>{t('import.report')}</h1>
          <Button
            className="button quiet"
            onPress={() => {
              goBack();
              closeImportReport();
            }}
          >
            {t('import.putAway')}
          </Button>
          <p>{importSummary(t, report)}</p>
        </header>
        {listed.map((outcome) => (
          <OutcomeList
            key={outcome}
            outcome={outcome}
            entries={report.entries.filter((entry) => entry.outcome === outcome)}
          />
        ))}
      </div>
    </div>
  );
}
