import { FolderMinus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { CutText } from '../../components/CutText';
import { NoteBody } from '../../components/NoteBody';
import { NoteFrame } from '../../components/NoteFrame';
import { annotationPlace } from '../../state/annotation-place';
import { go } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { printedInstant } from '../../words/date';
import { hangsOn, kindOfNote, noteIcon, placeSentence, whereNoteStands } from '../../words/note';
import { changeNotes } from './note-actions';

/** A bookmark in its collection. */
export function BookmarkRow({
  annotation,
  collection,
}: {
  annotation: AnnotationInContext;
  collection: string;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, colour, style, selectors, created, note } = annotation;
  const { state, text } = placeSentence(t, annotation);
  const on = hangsOn(t, annotation);
  const place = annotationPlace(annotation);
  return (
    <NoteFrame
      {...{ id, colour, style, state, stateText: text }}
      icon={noteIcon(annotation)}
      kind={kindOfNote(t, annotation)}
      where={whereNoteStands(t, annotation, language, true)}
      time={{ instant: created, printed: printedInstant(created, language) }}
      column="list"
      quote={on ?? <CutText text={selectors[0]?.quote ?? ''} marks={[]} />}
      quoteLang={on === null ? 'zh-Hans' : undefined}
      onOpen={
        place &&
        (() => {
          go(place);
        })
      }
      note={note !== '' && <NoteBody text={note} marks={[]} />}
    >
      <div className="mark-actions">
        <Button
          className="button quiet"
          onPress={() => void changeNotes([id], { removeCollections: [collection] })}
        >
          <FolderMinus aria-hidden size={15} />
          {t('notebook.labelled.takeOut')}
        </Button>
      </div>
    </NoteFrame>
  );
}
