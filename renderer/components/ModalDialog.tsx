import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton';

/** A layer above the page with a title; Escape and a click beside it close it, and the focus goes back. */
export function ModalDialog({
  title,
  closeLabel,
  isOpen,
  onClose,
  isDismissable = true,
  children,
}: {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onClose: () => void;
  /** Whether a click beside it closes it, too. */
  isDismissable?: boolean;
  children: ReactNode;
}): ReactNode {
  return (
    <ModalOverlay
      className="overlay"
      isDismissable={isDismissable}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal">
        <Dialog>
          <header className="modal-head">
            <Heading slot="title">{title}</Heading>
            <IconButton icon={X} label={closeLabel} keys="Esc" onPress={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
