import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../shared/model/annotation';
import type { MarkEditorProps } from '../components/MarkEditor';
import { colourNames } from '../words/colours';
import { useFailureSentence } from '../words/failure';
import { closeDraft, flushDraft, useDrafts, writeDraft } from './drafts';
import { changeColour, removeMark } from './marks';

/** Everything that an editor of this mark needs: its words, its note as far as written, and what its controls do. */
export function useMarkEditor(annotation: Annotation): MarkEditorProps {
  const { id } = annotation;
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const draft = useDrafts((drafts) => drafts[id]);

  useEffect(
    () => () => {
      void closeDraft(id);
    },
    [id],
  );

  const said = {
    unsaved: '',
    saving: t('marks.saving'),
    saved: t('marks.saved'),
    failed: draft?.failure ? t('marks.notSaved', { why: failureSentence(draft.failure) }) : '',
  };
  return {
    words: {
      colour: t('marks.colour'),
      colours: colourNames(t),
      note: t('marks.note'),
      notePlaceholder: t('marks.notePlaceholder'),
      remove: annotation.kind === 'bookmark' ? t('marks.removeBookmark') : t('marks.removeHighlight'),
    },
    colour: annotation.kind === 'highlight' ? (annotation.colour ?? 'yellow') : null,
    note: draft?.text ?? annotation.note,
    noteState: draft ? said[draft.state] : '',
    isFailed: draft?.state === 'failed',
    onColour: (colour) => void changeColour(id, colour),
    onWrite: (text) => {
      writeDraft(id, text);
    },
    onLeave: () => void flushDraft(id),
    onRemove: () => void flushDraft(id).then(() => removeMark(annotation)),
  };
}
