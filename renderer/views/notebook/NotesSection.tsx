import { NotebookPen, SearchX } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useNotebookPage } from '../../queries/notebook';
import { useFromTheTop, useStanding } from '../../state/standing';
import { BulkBar } from './BulkBar';
import { Facets } from './Facets';
import { firstRowInSight, focusRow } from './list-focus';
import { hearListKey } from './list-keys';
import { NotebookFailure } from './NotebookFailure';
import { NoteList } from './NoteList';
import { NotesHead } from './NotesHead';
import { clearFilters, useNotebookTerms } from './notebook-state';
import { useSelectionKeys } from './useSelectionKeys';

/** All notes over the whole library, narrowed and sorted, and what is done with many at once. */
export function NotesSection(): ReactNode {
  const { t } = useTranslation();
  const terms = useNotebookTerms();
  const { data, error, isPlaceholderData: isOld } = useNotebookPage(terms, 0);
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, data !== undefined);
  useFromTheTop(scroller, JSON.stringify(terms), isOld);
  useSelectionKeys(terms);

  const toList = (): void => {
    if (scroller.current) focusRow(scroller.current, firstRowInSight(scroller.current) ?? 0);
  };
  if (error) return <NotebookFailure error={error} />;
  return (
    <>
      <div className="notebook-tools">
        <NotesHead counts={data ?? null} isOld={isOld} toList={toList} />
      </div>
      <div className="search-body">
        {data && data.all > 0 && <Facets facets={data.facets} />}
        <div className="notebook-column">
          {/* The keys are an addition to Tab for the buttons within. */}
          {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div
            ref={scroller}
            className="notebook-list"
            data-old={isOld || undefined}
            aria-busy={isOld}
            onKeyDown={(event) => {
              hearListKey(event, terms, data?.total ?? 0);
            }}
          >
            {!data && <Waiting label={t('notebook.opening')} />}
            {data?.all === 0 && (
              <StateMessage icon={NotebookPen} title={t('notebook.empty')} text={t('notebook.emptyHow')} />
            )}
            {data && data.all > 0 && data.total === 0 && (
              <StateMessage icon={SearchX} title={t('notebook.none')} text={t('notebook.noneWhy')}>
                <Button className="button" onPress={clearFilters}>
                  {t('search.chosen.clear')}
                </Button>
              </StateMessage>
            )}
            {data && data.total > 0 && <NoteList terms={terms} total={data.total} scroller={scroller} />}
          </div>
          <BulkBar terms={terms} />
        </div>
      </div>
    </>
  );
}
