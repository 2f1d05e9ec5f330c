import { Trash2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { CutText } from '../../components/CutText';
import { NoteBody } from '../../components/NoteBody';
import { NoteFrame } from '../../components/NoteFrame';
import { restoreMarks } from '../../state/marks';
import { useLanguage } from '../../state/settings';
import { printedInstant } from '../../words/date';
import { hangsOn, kindOfNote, noteIcon, whereNoteStands } from '../../words/note';

/** A note in the trash, with when it came there. */
export function TrashRow({
  annotation,
  removed,
  onDelete,
}: {
  annotation: AnnotationInContext;
  /** ISO instant. */
  removed: string;
  onDelete: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, colour, style, selectors, note } = annotation;
  const on = hangsOn(t, annotation);
  return (
    <NoteFrame
      {...{ id, colour, style }}
      state="placed"
      stateText={null}
      icon={noteIcon(annotation)}
      kind={kindOfNote(t, annotation)}
      where={whereNoteStands(t, annotation, language, true)}
      time={{
        instant: removed,
        printed: t('notebook.trash.removed', { time: printedInstant(removed, language) }),
      }}
      column="trash"
      quote={on ?? <CutText text={selectors.map(({ quote }) => quote).join('\n')} marks={[]} />}
      quoteLang={on === null ? 'zh-Hans' : undefined}
      onOpen={null}
      note={note !== '' && <NoteBody text={note} marks={[]} />}
    >
      <div className="mark-actions">
        <Button className="button quiet" onPress={() => void restoreMarks([id])}>
          <Undo2 aria-hidden size={15} />
          {t('notebook.trash.restore')}
        </Button>
        <Button className="button quiet danger" onPress={onDelete}>
          <Trash2 aria-hidden size={15} />
          {t('notebook.trash.delete')}
        </Button>
      </div>
    </NoteFrame>
  );
}
