import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../shared/model/annotation';
import type { MarkEditorProps } from '../components/MarkEditor';
import { useLabels } from '../queries/annotations';
import { markEditorWords } from '../words/mark';
import { useFailureSentence } from '../words/failure';
import { copyText } from './clipboard';
import { closeDraft, flushDraft, useDrafts, writeDraft } from './drafts';
import { changeLabels, useLabelsOf } from './labels';
import { changeMark, removeMark } from './marks';

/** Everything that an editor of this mark needs: its words, its note as far as written, and what its controls do. */
export function useMarkEditor(annotation: Annotation): MarkEditorProps {
  const { id, kind, colour, style, about, done } = annotation;
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const draft = useDrafts((drafts) => drafts[id]);
  // Without them there is no completion, and nothing else is missing.
  const { data: labels } = useLabels();
  const { tags, collections } = useLabelsOf(annotation);

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
  const note = draft?.text ?? annotation.note;
  return {
    words: markEditorWords(t, kind),
    look: kind === 'highlight' ? { colour: colour ?? 'yellow', style } : null,
    note,
    noteState: draft ? said[draft.state] : '',
    isFailed: draft?.state === 'failed',
    tags,
    tagsInUse: labels?.tags.map(({ name }) => name) ?? [],
    collections: kind === 'bookmark' ? collections : null,
    collectionsInUse: labels?.collections.map(({ name }) => name) ?? [],
    isDone: kind === 'bookmark' && about !== null ? done !== null : null,
    onLook: (look) => void changeMark(id, look),
    onWrite: (text) => {
      writeDraft(id, text);
    },
    onLeave: () => void flushDraft(id),
    onTags: (given) => void changeLabels(annotation, { tags: given }),
    onCollections: (given) => void changeLabels(annotation, { collections: given }),
    onDone: (isDone) => void changeMark(id, { done: isDone ? new Date().toISOString() : null }),
    onRemove: () => void flushDraft(id).then(() => removeMark(annotation)),
    onCopyNote: () => void copyText({ text: note }, { kind: 'copied-text' }),
    onSaveAgain: () => void flushDraft(id),
  };
}
