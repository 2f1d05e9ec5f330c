import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { MarkEditor } from '../../components/MarkEditor';
import { useMarkEditor } from '../../state/mark-editor';

/** Changes a note where it stands; Escape ends it, with everything kept. */
export function NoteEditor({
  annotation,
  onEnd,
}: {
  annotation: AnnotationInContext;
  onEnd: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const editor = useMarkEditor(annotation);
  return (
    // The key is an addition to those of the fields within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="note-editor"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
        event.stopPropagation();
        onEnd();
      }}
    >
      <MarkEditor {...editor} takesFocus />
      <div className="mark-actions">
        <button type="button" className="button quiet" onClick={onEnd}>
          {t('notebook.done')}
        </button>
      </div>
    </div>
  );
}
