import { Download, Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { ColourChoice } from '../../components/ColourChoice';
import { IconButton } from '../../components/IconButton';
import { useAnnotationIds, type NotebookTerms } from '../../queries/notebook';
import { openExport } from '../../state/export';
import { removeMarks } from '../../state/marks';
import { colourNames } from '../../words/colours';
import { BulkLabels } from './BulkLabels';
import { changeNotes } from './note-actions';
import { clearSelection, useSelection } from './selection';

/** What is done with all that is selected, and how many that are. */
export function BulkBar({ terms }: { terms: NotebookTerms }): ReactNode {
  const { t } = useTranslation();
  const ids = useSelectedIds(terms);
  return (
    <div className="bulk-bar" data-empty={ids.length === 0 || undefined}>
      <p role="status">{ids.length > 0 && t('notebook.bulk.selected', { count: ids.length })}</p>
      {ids.length > 0 && (
        <div className="bulk-actions" role="group" aria-label={t('notebook.bulk.label')}>
          <BulkLabels what="tag" ids={ids} />
          <BulkLabels what="collection" ids={ids} />
          <ColourChoice
            label={t('notebook.facets.colour')}
            names={colourNames(t)}
            value={null}
            onChoose={(colour) => void changeNotes(ids, { colour })}
          />
          <Button
            className="button"
            onPress={() => {
              openExport({ ids, document: null });
            }}
          >
            <Download aria-hidden size={16} />
            {t('notebook.bulk.export')}
          </Button>
          <Button className="button danger" onPress={() => void removeMarks(ids).then(clearSelection)}>
            <Trash2 aria-hidden size={16} />
            {t('notebook.removeThis')}
          </Button>
          <IconButton icon={X} label={t('notebook.bulk.letGo')} keys="Esc" onPress={clearSelection} />
        </div>
      )}
    </div>
  );
}

/** What is selected and still in the list, as sorted there; what was deleted elsewhere meanwhile does not count. */
function useSelectedIds(terms: NotebookTerms): readonly string[] {
  const selected = useSelection(({ ids }) => ids);
  const { data } = useAnnotationIds(terms, selected.size > 0);
  if (selected.size === 0) return [];
  return data ? data.filter((id) => selected.has(id)) : [...selected];
}
