import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteHit } from '../../../shared/model/search';
import { CutText } from '../../components/CutText';
import { NoteBody } from '../../components/NoteBody';
import { NoteFrame } from '../../components/NoteFrame';
import { annotationPlace } from '../../state/annotation-place';
import { go } from '../../state/history';
import { recordSearch } from '../../state/searches';
import { useLanguage } from '../../state/settings';
import { printedInstant } from '../../words/date';
import { hangsOn, kindOfNote, noteIcon, placeSentence, whereNoteStands } from '../../words/note';

/** A note that was found: the words it lies on, which lead to their place, and what was written. */
export function NoteRow({ hit: { annotation, quoteMarks, noteMarks } }: { hit: NoteHit }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, colour, style, selectors, created, note } = annotation;
  const place = annotationPlace(annotation);
  const { state, text } = placeSentence(t, annotation);
  const on = hangsOn(t, annotation);
  return (
    <NoteFrame
      {...{ id, colour, style, state, stateText: text }}
      icon={noteIcon(annotation)}
      kind={kindOfNote(t, annotation)}
      where={whereNoteStands(t, annotation, language, true)}
      time={{ instant: created, printed: printedInstant(created, language) }}
      column="hits"
      quote={
        on ??
        selectors.map((selector, index) => (
          <Fragment key={index}>
            {index > 0 && '\n'}
            <CutText text={selector.quote} marks={quoteMarks[index] ?? []} />
          </Fragment>
        ))
      }
      quoteLang={on === null ? 'zh-Hans' : undefined}
      onOpen={
        place &&
        (() => {
          recordSearch();
          go(place);
        })
      }
      note={note !== '' && <NoteBody text={note} marks={noteMarks} />}
    />
  );
}
