import { MoveHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { Annotation, AnnotationInContext } from '../../../shared/model/annotation';
import { MarkEditor } from '../../components/MarkEditor';
import { useMarkEditor } from '../../state/mark-editor';
import { confirmMark } from '../../state/marks';
import { useShownNote } from '../../state/new-notes';
import { kindOfNote } from '../../words/note';
import { isWhollyPlaced } from './marks-by-unit';
import type { Writing } from './opened-marks';

/** One of the marks in the popover, with its editor. */
export function OpenedMark({
  annotation,
  writing,
  onRemoved,
  onExtent,
}: {
  annotation: Annotation;
  writing: Writing;
  onRemoved?: () => void;
  /** Lets go of the popover, so that the ends can be moved. */
  onExtent?: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const editor = useMarkEditor(annotation);
  return (
    <section className="opened-mark">
      <h3>{kindOfNote(t, annotation)}</h3>
      <Suggestion annotation={annotation} />
      <MarkEditor
        {...editor}
        onRemove={() => {
          editor.onRemove();
          onRemoved?.();
        }}
        takesFocus={writing === 'note'}
        tagsTakeFocus={writing === 'tags'}
      />
      {onExtent && annotation.kind === 'highlight' && isWhollyPlaced(annotation) && (
        <Button className="button quiet" onPress={onExtent}>
          <MoveHorizontal aria-hidden size={15} />
          {t('marks.extent')}
        </Button>
      )}
    </section>
  );
}

/** A note that has just been begun: what is kept of it, once something is. */
export function BegunMark({
  begun,
  annotations,
  writing,
  onRemoved,
}: {
  begun: Annotation;
  annotations: readonly AnnotationInContext[];
  writing: Writing;
  onRemoved: () => void;
}): ReactNode {
  return <OpenedMark annotation={useShownNote(begun, annotations)} writing={writing} onRemoved={onRemoved} />;
}

/** Says that the text changed since these words were marked, and asks whether those that stand there now are meant. */
function Suggestion({ annotation }: { annotation: Annotation }): ReactNode {
  const { t } = useTranslation();
  const suggested = annotation.selectors.flatMap(({ quote, placement }) =>
    placement.state === 'suggested' ? [{ quote, now: placement.text }] : [],
  );
  if (suggested.length === 0) return null;
  return (
    <div className="suggestion">
      <p>{t('marks.suggested')}</p>
      {suggested.map(({ quote, now }) => (
        <dl key={quote}>
          <dt>{t('marks.markedWords')}</dt>
          <dd lang="zh-Hans">{quote}</dd>
          <dt>{t('marks.wordsNow')}</dt>
          <dd lang="zh-Hans">{now}</dd>
        </dl>
      ))}
      <Button className="button" onPress={() => void confirmMark(annotation.id)}>
        {t('marks.confirm')}
      </Button>
    </div>
  );
}
