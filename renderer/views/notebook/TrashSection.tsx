import { Trash2 } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { moveByArrows } from '../../components/arrow-keys';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useTrash } from '../../queries/notebook';
import { useStanding } from '../../state/standing';
import { deleteForGood } from './note-actions';
import { NotebookFailure } from './NotebookFailure';
import { TrashRow } from './TrashRow';
import { MoreRows } from './MoreRows';

/** What was deleted: it can be brought back, or deleted for good. */
export function TrashSection(): ReactNode {
  const { t } = useTranslation();
  const trash = useTrash();
  /** What is asked about: ids, or null for all; undefined while nothing is. */
  const [asked, setAsked] = useState<readonly string[] | null>();
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, trash.data !== undefined);
  if (trash.error) return <NotebookFailure error={trash.error} />;
  if (!trash.data) return <Waiting label={t('notebook.opening')} />;
  const total = trash.data.pages[0]?.total ?? 0;
  const rows = trash.data.pages.flatMap((page) => page.rows);
  return (
    <>
      {total > 0 && (
        <div className="notebook-tools search-row">
          <p className="trash-says">{t('notebook.trash.says')}</p>
          <p className="totals" role="status">
            {t('notebook.count', { count: total })}
          </p>
          <Button
            className="button danger"
            onPress={() => {
              setAsked(null);
            }}
          >
            <Trash2 aria-hidden size={16} />
            {t('notebook.trash.empty')}
          </Button>
        </div>
      )}
      {/* The arrow keys are an addition to Tab for the buttons within. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={scroller} className="notebook-list" onKeyDown={moveByArrows}>
        {total === 0 && (
          <StateMessage icon={Trash2} title={t('notebook.trash.none')} text={t('notebook.trash.noneWhy')} />
        )}
        <ol className="mark-group">
          {rows.map(({ annotation, removed }) => (
            <li key={annotation.id}>
              <TrashRow
                annotation={annotation}
                removed={removed}
                onDelete={() => {
                  setAsked([annotation.id]);
                }}
              />
            </li>
          ))}
        </ol>
        <MoreRows rows={trash} length={rows.length} />
      </div>
      <ConfirmDialog
        title={t('notebook.trash.deleteTitle')}
        text={t('notebook.trash.deleteText', { count: asked?.length ?? total })}
        words={{
          confirm: t('notebook.trash.delete'),
          cancel: t('notebook.cancel'),
          close: t('frame.close'),
        }}
        isOpen={asked !== undefined}
        onConfirm={() => {
          if (asked !== undefined) void deleteForGood(asked);
        }}
        onClose={() => {
          setAsked(undefined);
        }}
      />
    </>
  );
}
