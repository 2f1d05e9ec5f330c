import { Tag } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelInUse } from '../../../shared/model/notebook';
import { moveByArrows } from '../../components/arrow-keys';
import { NearEnd } from '../../components/NearEnd';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useLabels } from '../../queries/annotations';
import { go } from '../../state/history';
import { useStanding } from '../../state/standing';
import { LabelActions } from './LabelActions';
import { NotebookFailure } from './NotebookFailure';
import { listOnly } from './notebook-state';

/** Rows drawn at first, and added whenever the end comes near. */
const step = 60;

/** Every tag in use with its notes counted; it leads to them, and can be renamed, joined with another, or taken away. */
export function TagsSection(): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useLabels();
  const [rows, setRows] = useState(step);
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, data !== undefined);
  if (error) return <NotebookFailure error={error} />;
  if (!data) return <Waiting label={t('notebook.opening')} />;
  const { tags } = data;
  return (
    // The arrow keys are an addition to Tab for the buttons within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={scroller} className="notebook-list" onKeyDown={moveByArrows}>
      {tags.length === 0 && (
        <StateMessage
          icon={Tag}
          title={t('notebook.labelled.noTags')}
          text={t('notebook.labelled.noTagsHow')}
        />
      )}
      <ul className="label-rows">
        {tags.slice(0, rows).map((tag) => (
          <li key={tag.name} className="label-row">
            <TagName tag={tag} />
            <LabelActions what="tag" label={tag} />
          </li>
        ))}
      </ul>
      {rows < tags.length && (
        <NearEnd
          length={rows}
          onNear={() => {
            setRows(rows + step);
          }}
        />
      )}
    </div>
  );
}

function TagName({ tag: { name, annotations } }: { tag: LabelInUse }): ReactNode {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="label-name"
      data-column="labels"
      data-keeps-focus={`tag ${name}`}
      onClick={() => {
        listOnly({ tag: [name] });
        go({ view: 'notebook' });
      }}
    >
      <Tag aria-hidden size={14} />
      <span>{name}</span>
      <span className="facet-count">{t('search.notes', { count: annotations })}</span>
    </button>
  );
}
