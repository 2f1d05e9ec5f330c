import { Fragment, memo, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotebookRow } from '../../../shared/model/notebook';
import { CutText } from '../../components/CutText';
import { NoteBody } from '../../components/NoteBody';
import { NoteFrame } from '../../components/NoteFrame';
import { annotationPlace } from '../../state/annotation-place';
import { useDrafts } from '../../state/drafts';
import { go, type Location } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { printedInstant } from '../../words/date';
import { hangsOn, kindOfNote, noteIcon, placeSentence, whereNoteStands } from '../../words/note';
import { isAwaited } from './list-focus';
import { NoteChoice } from './NoteChoice';
import { NoteFoot } from './NoteFoot';
import { useNotebook } from './notebook-state';
import { useSelection } from './selection';

/** Where the tray of notes stands that lost their place. */
const tray: Location = { view: 'notebook', section: 'places' };

/** One note of the list, which can be chosen, opened, and changed where it stands. */
export const NoteRow = memo(function NoteRow({
  row: { annotation, noteMarks, quoteMarks },
  index,
}: {
  row: NotebookRow;
  /** Its place in the whole list, from 0. */
  index: number;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, colour, style, selectors, created, modified } = annotation;
  const sort = useNotebook((notebook) => notebook.sort);
  const draft = useDrafts((drafts) => drafts[id]?.text);
  const isSelected = useSelection(({ ids }) => ids.has(id));
  const [isEditing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAwaited(index)) item.current?.querySelector<HTMLElement>('.mark-quote')?.focus();
  }, [index]);

  const { state, text } = placeSentence(t, annotation);
  const on = hangsOn(t, annotation);
  const place = annotationPlace(annotation) ?? (state === 'orphan' ? tray : null);
  const instant = sort === 'modified' ? modified : created;
  const note = draft ?? annotation.note;
  const edit = (edits: boolean): void => {
    setEditing(edits);
    if (!edits) item.current?.querySelector<HTMLElement>('.mark-quote')?.focus();
  };
  return (
    <li ref={item} className="note-row" data-row={index} data-id={id} data-selected={isSelected || undefined}>
      <NoteFrame
        {...{ id, colour, style, state, stateText: text }}
        icon={noteIcon(annotation)}
        kind={kindOfNote(t, annotation)}
        where={whereNoteStands(t, annotation, language, sort !== 'document')}
        time={{ instant, printed: printedInstant(instant, language) }}
        column="notes"
        quote={
          on ??
          selectors.map((selector, at) => (
            <Fragment key={at}>
              {at > 0 && '\n'}
              <CutText text={selector.quote} marks={quoteMarks[at] ?? []} />
            </Fragment>
          ))
        }
        quoteLang={on === null ? 'zh-Hans' : undefined}
        onOpen={() => {
          if (place) go(place);
          else setEditing(true);
        }}
        note={
          !isEditing && note !== '' && <NoteBody text={note} marks={draft === undefined ? noteMarks : []} />
        }
        lead={<NoteChoice annotation={annotation} isSelected={isSelected} />}
      >
        <NoteFoot annotation={annotation} index={index} isEditing={isEditing} onEdit={edit} />
      </NoteFrame>
    </li>
  );
});
