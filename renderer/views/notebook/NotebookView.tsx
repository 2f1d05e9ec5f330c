import { FileWarning, NotebookPen, SearchX } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useAnnotations } from '../../queries/annotations';
import { useStanding } from '../../state/standing';
import { useFailureSentence } from '../../words/failure';
import { everything, matching, type Filter } from './filter';
import { Filters } from './Filters';
import { MarkGroups } from './MarkGroups';

/** Every bookmark, highlight and note of the library. */
export function NotebookView(): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const annotations = useAnnotations(null);
  const [filter, setFilter] = useState<Filter>(everything);
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
        <MarkGroups annotations={shown} />
      </div>
    </div>
  );
}
