import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ModalDialog } from './ModalDialog';

/** Asks before something is done that cannot be taken back. */
export function ConfirmDialog({
  title,
  text,
  words,
  isOpen,
  onConfirm,
  onClose,
}: {
  title: string;
  /** What will be done, and how much of it. */
  text: string;
  words: { readonly confirm: string; readonly cancel: string; readonly close: string };
  isOpen: boolean;
  onConfirm: () => void;
  onClose: () => void;
}): ReactNode {
  return (
    <ModalDialog title={title} closeLabel={words.close} isOpen={isOpen} onClose={onClose}>
      <p>{text}</p>
      <div className="button-row confirm-buttons">
        {/* Enter does no harm: the focus begins on what changes nothing. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <Button className="button" autoFocus onPress={onClose}>
          {words.cancel}
        </Button>
        <Button
          className="button danger"
          onPress={() => {
            onClose();
            onConfirm();
          }}
        >
          {words.confirm}
        </Button>
      </div>
    </ModalDialog>
  );
}
