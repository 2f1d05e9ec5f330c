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
        return message.what === 'bookmark' ? t('toast.bookmarkRemoved') : t('toast.highlightRemoved');
      case 'restored':
        return t('toast.restored');
      case 'nothing-to-restore':
        return t('toast.nothingToRestore');
      case 'bookmarked':
        return t('toast.bookmarked');
      case 'copied':
        return t('toast.copied');
      case 'not-copied':
        return t('toast.notCopied');
      case 'nothing-selected':
        return t('toast.nothingSelected');
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
      case 'merge-undone':
        return t('merged.undone');
      case 'merge-not-last':
        return t('merged.notLast');
      case 'shelf-removed':
        return t('removal.done', { name: message.name });
      case 'exported':
        return t('toast.exported', { count: message.annotations, file: message.file });
    }
  };
}
