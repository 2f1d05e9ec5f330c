import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { ModalDialog } from '../components/ModalDialog';
import { useDrafts } from '../state/drafts';
import {
  closeWindow,
  saveAndClose,
  stay,
  unsavedNotes,
  useLeaving,
  type UnsavedNote,
} from '../state/leaving';
import { useFailureSentence } from '../words/failure';

/** Asks what to do with a window that is to be closed while notes in it could not be saved. */
export function LeavingDialog(): ReactNode {
  const { t } = useTranslation();
  const state = useLeaving((leaving) => leaving.state);
  return (
    <ModalDialog
      title={t('leaving.title')}
      closeLabel={t('leaving.stay')}
      isOpen={state !== 'no'}
      onClose={stay}
      isDismissable={false}
    >
      <Unsaved isWaiting={state === 'waiting'} />
    </ModalDialog>
  );
}

function Unsaved({ isWaiting }: { isWaiting: boolean }): ReactNode {
  const { t } = useTranslation();
  const notes = unsavedNotes(useDrafts());
  return (
    <div className="leaving">
      {isWaiting ? (
        <p role="status">{t('leaving.saving')}</p>
      ) : (
        <p role="alert">{t('leaving.what', { count: notes.length })}</p>
      )}
      {!isWaiting && notes.map((note) => <Words key={note.id} note={note} />)}
      <footer className="modal-foot">
        <Button className="button" onPress={stay}>
          {t('leaving.stay')}
        </Button>
        <Button className="button danger" onPress={closeWindow}>
          {t('leaving.close')}
        </Button>
        <Button className="button primary" isDisabled={isWaiting} onPress={() => void saveAndClose()}>
          {t('leaving.again')}
        </Button>
      </footer>
    </div>
  );
}

function Words({ note: { text, failure } }: { note: UnsavedNote }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
      },
      // They can still be selected and copied by hand.
      () => undefined,
    );
  };
  return (
    <div className="leaving-note">
      <p className="copies-failure">{failure ? failureSentence(failure) : t('leaving.slow')}</p>
      <textarea className="leaving-words" readOnly rows={4} aria-label={t('leaving.words')} value={text} />
      <Button className="button" onPress={copy}>
        {isCopied ? t('leaving.copied') : t('leaving.copy')}
      </Button>
    </div>
  );
}
