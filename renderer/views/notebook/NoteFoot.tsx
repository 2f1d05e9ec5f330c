import { Check, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { placeStateOf } from '../../../shared/model/notebook';
import { flushDraft } from '../../state/drafts';
import { confirmMark, removeMark } from '../../state/marks';
import { awaitRow } from './list-focus';
import { NoteEditor } from './NoteEditor';
import { NoteLabels } from './NoteLabels';

/** Below a note: its labels, or its editor, and what can be done with it. */
export function NoteFoot({
  annotation,
  index,
  isEditing,
  onEdit,
}: {
  annotation: AnnotationInContext;
  index: number;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { id, note } = annotation;
  if (isEditing) {
    return (
      <NoteEditor
        annotation={annotation}
        onEnd={() => {
          onEdit(false);
        }}
      />
    );
  }
  return (
    <div className="mark-foot">
      <NoteLabels annotation={annotation} />
      <div className="mark-actions">
        {placeStateOf(annotation) === 'suggested' && (
          <button type="button" className="button quiet" onClick={() => void confirmMark(id)}>
            <Check aria-hidden size={14} />
            {t('marks.confirm')}
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          data-edits={id}
          onClick={() => {
            onEdit(true);
          }}
        >
          <Pencil aria-hidden size={14} />
          {note === '' ? t('notebook.addNote') : t('notebook.editNote')}
        </button>
        <button
          type="button"
          className="button quiet danger"
          data-removes={id}
          onClick={() => {
            awaitRow(index);
            void flushDraft(id).then(() => removeMark(annotation));
          }}
        >
          <Trash2 aria-hidden size={14} />
          {t('notebook.removeThis')}
        </button>
      </div>
    </div>
  );
}
