import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { hangsOn } from '../../words/note';
import { useNotebook } from './notebook-state';
import { selectTo, toggleSelected } from './selection';

/** Characters of a quote by which the box beside it is told from others. */
const nameLength = 40;

/** The box that chooses a note; with Shift, all between it and the one chosen last. */
export function NoteChoice({
  annotation,
  isSelected,
}: {
  annotation: AnnotationInContext;
  isSelected: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { id, selectors, note } = annotation;
  const words = (selectors[0]?.quote ?? note) || (hangsOn(t, annotation) ?? '');
  return (
    <input
      type="checkbox"
      className="note-choice"
      aria-label={t('notebook.select', { what: words.slice(0, nameLength) })}
      checked={isSelected}
      onChange={({ nativeEvent }) => {
        const reaches = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
        if (reaches) void selectTo(id, useNotebook.getState());
        else toggleSelected(id);
      }}
    />
  );
}
