import { useTranslation } from 'react-i18next';
import type { Message } from '../state/toasts';
import { useFailureSentence } from '../words/failure';
import { mergeSummary } from '../words/merge';

export function useToastSentence(): (message: Message) => string {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  return (message) => {
    switch (message.kind) {
      case 'failure':
        return failureSentence(message.failure);
      case 'removed':
        return message.what === null || message.ids.length > 1
          ? t('edits.removed', { count: message.ids.length })
          : t(`edits.removedOne.${message.what}`);
      case 'restored':
        return t('edits.restored', { count: message.count });
      case 'edit-stepped': {
        const edit = t(`edits.kinds.${message.edit.kind}`, { count: message.edit.annotations });
        return message.step === 'undo' ? t('edits.undone', { edit }) : t('edits.redone', { edit });
      }
      case 'no-edit':
        return message.step === 'undo' ? t('edits.nothingToUndo') : t('edits.nothingToRedo');
      case 'note-not-saved':
        return t('marks.notSaved', { why: failureSentence(message.failure) });
      case 'notes-changed':
        return t('notebook.changed', { count: message.count });
      case 'notes-deleted':
        return t('notebook.deleted', { count: message.count });
      case 'places-confirmed':
        return t('places.confirmed', { count: message.count });
      case 'reattached':
        return t('places.attached');
      case 'bookmarked':
        return t('toast.bookmarked');
      case 'copied':
        return t('toast.copied');
      case 'copied-text':
        return t('marks.copiedNote');
      case 'copied-citation':
        return t('toast.copiedCitation');
      case 'copied-link':
        return t('toast.copiedLink');
      case 'copied-url':
        return t('toast.copiedUrl');
      case 'not-copied':
        return t('toast.notCopied');
      case 'nothing-selected':
        return t('toast.nothingSelected');
      case 'extent-hint':
        return t('marks.extentHint');
      case 'no-mark-here':
        return t('marks.noneHere');
      case 'no-more-marks':
        return t('marks.noMore');
      case 'confirm-first':
        return t('marks.confirmFirst');
      case 'free-note-kept':
        return t('marks.freeNoteKept');
      case 'added-to-reading-list':
        return t('marks.readingListAdded');
      case 'nothing-to-import':
        return t('import.nothing');
      case 'search-saved':
        return t('toast.searchSaved', { name: message.name });
      case 'search-replaced':
        return t('toast.searchReplaced', { name: message.name });
      case 'search-removed':
        return t('toast.searchRemoved', { name: message.search.name });
      case 'merged':
        return mergeSummary(t, message.report);
      case 'merge-not-last':
        return t('merged.notLast');
      case 'shelf-removed':
        return t('removal.done', { name: message.name });
      case 'exported':
        return t('toast.exported', { count: message.annotations, file: message.file });
    }
  };
}
