import { FolderClosed, Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { changeFilter, useNotebook } from './notebook-state';

/** The tags and collections of a note; each narrows the list to those that bear it, too. */
export function NoteLabels({
  annotation: { tags, collections },
}: {
  annotation: AnnotationInContext;
}): ReactNode {
  const { t } = useTranslation();
  if (tags.length === 0 && collections.length === 0) return null;
  return (
    <ul className="mark-labels" aria-label={t('notebook.labels')}>
      {tags.map((tag) => (
        <li key={`tag ${tag}`}>
          <Label
            icon={Tag}
            name={tag}
            label={t('notebook.tagged', { tag })}
            onChoose={() => {
              narrow('tag', tag);
            }}
          />
        </li>
      ))}
      {collections.map((collection) => (
        <li key={`collection ${collection}`}>
          <Label
            icon={FolderClosed}
            name={collection}
            label={t('notebook.collected', { collection })}
            onChoose={() => {
              narrow('collection', collection);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function narrow(what: 'tag' | 'collection', name: string): void {
  const chosen = useNotebook.getState().filter[what];
  if (!chosen.includes(name)) changeFilter({ [what]: [...chosen, name] });
}

function Label({
  icon: Icon,
  name,
  label,
  onChoose,
}: {
  icon: typeof Tag;
  name: string;
  label: string;
  onChoose: () => void;
}): ReactNode {
  return (
    <button type="button" className="label-chip" aria-label={label} onClick={onChoose}>
      <Icon aria-hidden size={12} />
      <span>{name}</span>
    </button>
  );
}
