import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { homeOf, type AnnotationInContext } from '../../../shared/model/annotation';
import { placeStateOf } from '../../../shared/model/notebook';
import { CutText } from '../../components/CutText';
import { NoteBody } from '../../components/NoteBody';
import { NoteFrame } from '../../components/NoteFrame';
import { annotationPlace } from '../../state/annotation-place';
import { useDrafts } from '../../state/drafts';
import { go } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { printedInstant } from '../../words/date';
import { hangsOn, kindOfNote, noteIcon, whereNoteStands } from '../../words/note';
import { Candidates } from './Candidates';
import { ReattachButton } from './ReattachButton';
import { SuggestedPlaces } from './SuggestedPlaces';

/** A note that waits for a place: the words as they were marked and where, and what can be done about it. */
export function OrphanRow({ annotation }: { annotation: AnnotationInContext }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, colour, style, selectors, created, context } = annotation;
  const note = useDrafts((drafts) => drafts[id]?.text) ?? annotation.note;
  const [seeks, setSeeks] = useState(false);
  const isLost = placeStateOf(annotation) === 'orphan';
  const on = hangsOn(t, annotation);
  const place = annotationPlace(annotation);
  const home = homeOf(annotation);
  return (
    <NoteFrame
      {...{ id, colour, style }}
      state={placeStateOf(annotation)}
      stateText={isLost && context === null ? t('notebook.lostDocument') : null}
      icon={noteIcon(annotation)}
      kind={kindOfNote(t, annotation)}
      where={whereNoteStands(t, annotation, language, true)}
      time={{ instant: created, printed: printedInstant(created, language) }}
      column="places"
      quote={on ?? <CutText text={selectors.map(({ quote }) => quote).join('\n')} marks={[]} />}
      quoteLang={on === null ? 'zh-Hans' : undefined}
      onOpen={
        place &&
        (() => {
          go(place);
        })
      }
      note={note !== '' && <NoteBody text={note} marks={[]} />}
    >
      <p className="places-was">
        {t('places.was')} <span lang="zh-Hans">{home}</span>
      </p>
      <SuggestedPlaces annotation={annotation} />
      {isLost && selectors.length > 0 && (
        <>
          <div className="mark-actions">
            <Button
              className="button quiet"
              aria-expanded={seeks}
              onPress={() => {
                setSeeks(!seeks);
              }}
            >
              {t('places.candidates')}
            </Button>
            <ReattachButton annotation={annotation} />
          </div>
          {seeks && <Candidates annotation={annotation} />}
        </>
      )}
    </NoteFrame>
  );
}
