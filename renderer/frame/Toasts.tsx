import { X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { api, failureOf } from '../api';
import { IconButton } from '../components/IconButton';
import { keysOf } from '../keys/accelerator';
import { stepEdit } from '../state/edits';
import { restoreMarks } from '../state/marks';
import { copyText } from '../state/clipboard';
import { undoMerge } from '../state/merge';
import { restoreSavedSearch } from '../state/searches';
import { dismiss, say, useToasts, type Message, type Toast } from '../state/toasts';
import { useToastSentence } from './toast-sentence';

/** Milliseconds for which a toast stays; one with something to do stays longer, a failure until it is put away. */
function lifetime(message: Message): number {
  if (message.kind === 'failure' || message.kind === 'note-not-saved') return Infinity;
  const hasButton = ['removed', 'edit-stepped', 'search-removed', 'exported', 'merged'].includes(
    message.kind,
  );
  return hasButton ? 12_000 : 4_000;
}

export function Toasts(): ReactNode {
  const { t } = useTranslation();
  const toasts = useToasts((state) => state.toasts);
  return (
    // Within reach while a dialog is open, too: what went wrong in it is said here.
    <div className="toasts" role="region" aria-label={t('toast.region')} data-react-aria-top-layer="true">
      <div aria-live="polite">
        {toasts.map((toast) => (
          <ToastRow key={toast.key} toast={toast} />
        ))}
      </div>
    </div>
  );
}

function ToastRow({ toast: { key, message } }: { toast: Toast }): ReactNode {
  const { t } = useTranslation();
  const sentence = useToastSentence();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const time = lifetime(message);
    if (held || time === Infinity) return;
    const timer = window.setTimeout(() => {
      dismiss(key);
    }, time);
    return () => {
      window.clearTimeout(timer);
    };
  }, [key, message, held]);
  const hold = (): void => {
    setHeld(true);
  };
  const release = (): void => {
    setHeld(false);
  };
  return (
    <div
      className="toast"
      data-kind={message.kind}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <p>{sentence(message)}</p>
      {message.kind === 'removed' && (
        <Button
          className="button"
          onPress={() => {
            dismiss(key);
            void restoreMarks(message.ids);
          }}
        >
          {t('toast.undo')}
        </Button>
      )}
      {message.kind === 'edit-stepped' && (
        <Button
          className="button"
          onPress={() => {
            dismiss(key);
            void stepEdit(message.step === 'undo' ? 'redo' : 'undo');
          }}
        >
          {message.step === 'undo' ? t('menu.redo-edit') : t('menu.undo-edit')}{' '}
          <kbd>{keysOf(message.step === 'undo' ? 'redo-edit' : 'undo-edit')}</kbd>
        </Button>
      )}
      {message.kind === 'note-not-saved' && (
        <Button
          className="button"
          onPress={() => void copyText({ text: message.text }, { kind: 'copied-text' })}
        >
          {t('marks.copyNote')}
        </Button>
      )}
      {message.kind === 'search-removed' && (
        <Button
          className="button"
          onPress={() => {
            dismiss(key);
            void restoreSavedSearch(message.search);
          }}
        >
          {t('toast.undo')}
        </Button>
      )}
      {message.kind === 'merged' && message.report.added + message.report.changed > 0 && (
        <Button
          className="button"
          onPress={() => {
            dismiss(key);
            void undoMerge();
          }}
        >
          {t('merge.undo')}
        </Button>
      )}
      {message.kind === 'exported' && (
        <Button
          className="button"
          onPress={() => {
            api.showExport().catch((error: unknown) => {
              say({ kind: 'failure', failure: failureOf(error) });
            });
          }}
        >
          {t('toast.showInFolder')}
        </Button>
      )}
      <IconButton
        icon={X}
        label={t('toast.dismiss')}
        onPress={() => {
          dismiss(key);
        }}
      />
    </div>
  );
}
