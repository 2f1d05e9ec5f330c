import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { closeOverlay, useOverlays } from '../../state/overlays';
import { Finder } from './Finder';
import { useQuickIndexes } from './useQuickIndex';

/**
 * Quick-open: any document, issue, article, heading and note by title, number, issuer or words, in either language or
 * by pinyin, and any command by name.
 */
export function Palette(): ReactNode {
  const isOpen = useOverlays(({ open }) => open === 'palette');
  const { t } = useTranslation();
  const indexes = useQuickIndexes();
  return (
    <ModalOverlay
      className="overlay palette-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) closeOverlay();
      }}
    >
      <Modal className="modal palette">
        <Dialog aria-label={t('menu.quick-open')}>
          <Finder indexes={indexes} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
