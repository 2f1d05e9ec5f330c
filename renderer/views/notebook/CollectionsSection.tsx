import { FolderClosed } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { everyNote, type LabelInUse } from '../../../shared/model/notebook';
import { moveByArrows } from '../../components/arrow-keys';
import { Fold } from '../../components/Fold';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useLabels } from '../../queries/annotations';
import { useNotebookRows } from '../../queries/notebook';
import { useFold } from '../../state/folds';
import { useStanding } from '../../state/standing';
import { BookmarkRow } from './BookmarkRow';
import { LabelActions } from './LabelActions';
import { NotebookFailure } from './NotebookFailure';
import { MoreRows } from './MoreRows';

/** Every collection with its bookmarks. */
export function CollectionsSection(): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useLabels();
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, data !== undefined);
  if (error) return <NotebookFailure error={error} />;
  if (!data) return <Waiting label={t('notebook.opening')} />;
  const { collections } = data;
  return (
    // The arrow keys are an addition to Tab for the buttons within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={scroller} className="notebook-list" onKeyDown={moveByArrows}>
      {collections.length === 0 && (
        <StateMessage
          icon={FolderClosed}
          title={t('notebook.labelled.noCollections')}
          text={t('notebook.labelled.noCollectionsHow')}
        />
      )}
      {collections.map((collection) => (
        <Collection key={collection.name} collection={collection} />
      ))}
    </div>
  );
}

function Collection({ collection }: { collection: LabelInUse }): ReactNode {
  const { t } = useTranslation();
  const { name, annotations } = collection;
  const { isOpen, toggle } = useFold(`collection ${name}`, false);
  return (
    <div className="collection">
      <Fold
        name={`collection ${name}`}
        icon={FolderClosed}
        title={name}
        count={t('notebook.labelled.bookmarks', { count: annotations })}
        isOpen={isOpen}
        onToggle={toggle}
        actions={<LabelActions what="collection" label={collection} />}
      >
        <Bookmarks collection={name} />
      </Fold>
    </div>
  );
}

function Bookmarks({ collection }: { collection: string }): ReactNode {
  const { t } = useTranslation();
  const rows = useNotebookRows({ filter: { ...everyNote, collection: [collection] }, sort: 'document' });
  if (rows.error) return <NotebookFailure error={rows.error} />;
  if (!rows.data) return <Waiting label={t('notebook.opening')} />;
  const shown = rows.data.pages.flatMap((page) => page.rows);
  return (
    <>
      <ol>
        {shown.map((row) => (
          <li key={row.annotation.id}>
            <BookmarkRow annotation={row.annotation} collection={collection} />
          </li>
        ))}
      </ol>
      <MoreRows rows={rows} length={shown.length} />
    </>
  );
}
