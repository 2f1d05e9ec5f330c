import { FileWarning, NotebookPen, SearchX } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api';
import { NearEnd } from '../../components/NearEnd';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useAnnotations } from '../../queries/annotations';
import { useStanding } from '../../state/standing';
import { useFailureSentence } from '../../words/failure';
import { matching } from './filter';
import { Filters } from './Filters';
import { MarkGroups } from './MarkGroups';
import { setFilter, showMoreRows, useNotebook } from './notebook-state';

/** Every bookmark, highlight and note of the library. */
export function NotebookView(): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const annotations = useAnnotations(null);
  const { filter, rows } = useNotebook();
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, annotations.isSuccess);

  if (annotations.isError) {
    return (
      <StateMessage
        icon={FileWarning}
        isAlert
        title={t('notebook.failed')}
        text={failureSentence(failureOf(annotations.error))}
      />
    );
  }
  if (!annotations.data) return <Waiting label={t('notebook.opening')} />;
  const shown = matching(annotations.data, filter);
  return (
    <div className="notebook">
      <Filters filter={filter} all={annotations.data} shown={shown.length} onFilter={setFilter} />
      <div ref={scroller} className="notebook-list">
        {annotations.data.length === 0 && (
          <StateMessage icon={NotebookPen} title={t('notebook.empty')} text={t('notebook.emptyHow')} />
        )}
        {annotations.data.length > 0 && shown.length === 0 && (
          <StateMessage icon={SearchX} title={t('notebook.none')} text={t('notebook.noneWhy')} />
        )}
        <MarkGroups annotations={shown.slice(0, rows)} />
        {rows < shown.length && <NearEnd length={rows} onNear={showMoreRows} />}
      </div>
    </div>
  );
}
