import { CircleCheck } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { everyNote } from '../../../shared/model/notebook';
import { moveByArrows } from '../../components/arrow-keys';
import { Choice } from '../../components/Choice';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useNotebookCounts, useNotebookRows } from '../../queries/notebook';
import { useStanding } from '../../state/standing';
import { MoreRows } from './MoreRows';
import { NotebookFailure } from './NotebookFailure';
import { OrphanRow } from './OrphanRow';
import { confirmPlaces } from './place-actions';

const states = ['suggested', 'orphan'] as const;
type Waits = (typeof states)[number];

/** The tray of notes that lost their place, and of those whose place has to be confirmed. */
export function Orphans(): ReactNode {
  const { t } = useTranslation();
  const counts = useNotebookCounts();
  const [chosen, setChosen] = useState<Waits | null>(null);
  const count = (state: Waits): number =>
    counts.data?.facets.state.find(({ value }) => value === state)?.annotations ?? 0;
  // Where a person has chosen nothing, or confirmed the last one, what is left is shown.
  const state =
    chosen !== null && count(chosen) > 0 ? chosen : (states.find((one) => count(one) > 0) ?? 'suggested');
  const notes = useNotebookRows({ filter: { ...everyNote, state: [state] }, sort: 'document' });
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, notes.data !== undefined);

  const error = counts.error ?? notes.error;
  if (error) return <NotebookFailure error={error} />;
  if (!counts.data || !notes.data) return <Waiting label={t('notebook.opening')} />;
  if (states.every((one) => count(one) === 0)) {
    return <StateMessage icon={CircleCheck} title={t('places.none')} text={t('places.noneWhy')} />;
  }
  const rows = notes.data.pages.flatMap((page) => page.rows);
  return (
    <>
      <div className="notebook-tools places-tools">
        <Choice
          label={t('notebook.facets.state')}
          options={states.map((id) => ({ id, name: t(`places.states.${id}`, { count: count(id) }) }))}
          value={state}
          onChoose={setChosen}
        />
        <p className="places-says">{t(`places.says.${state}`)}</p>
        {state === 'suggested' && (
          <Button className="button" onPress={() => void confirmPlaces(null)}>
            <CircleCheck aria-hidden size={16} />
            {t('places.confirmAll', { count: count('suggested') })}
          </Button>
        )}
      </div>
      {/* The arrow keys are an addition to Tab for the buttons within. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={scroller} className="notebook-list" onKeyDown={moveByArrows}>
        <ol className="mark-group">
          {rows.map(({ annotation }) => (
            <li key={annotation.id}>
              <OrphanRow annotation={annotation} />
            </li>
          ))}
        </ol>
        <MoreRows rows={notes} length={rows.length} />
      </div>
    </>
  );
}
