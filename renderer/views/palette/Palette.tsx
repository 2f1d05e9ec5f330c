import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Autocomplete, Dialog, Menu, MenuItem, Modal, ModalOverlay, type Key } from 'react-aria-components';
import { SearchBox } from '../../components/SearchBox';
import { Names } from '../../components/Names';
import { closeOverlay, useOverlays } from '../../state/overlays';
import { useLanguage } from '../../state/settings';
import { namesOf } from '../../words/titles';
import type { Candidate, QuickIndex } from './quick-index';
import { useQuickIndex } from './useQuickIndex';

/** Quick-open: any document by title, number or issuer in either language, and any command by name. */
export function Palette(): ReactNode {
  const isOpen = useOverlays(({ open }) => open === 'palette');
  const { t } = useTranslation();
  const index = useQuickIndex();
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
          <Finder index={index} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ index }: { index: QuickIndex | null }): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [settled, setSettled] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = index?.find(settled) ?? [];

  /** Does what a row says; once, however many ways Enter takes. */
  const choose = (id: Key | undefined): void => {
    const chosen = found.find((candidate) => candidate.id === id);
    if (!chosen || useOverlays.getState().open !== 'palette') return;
    closeOverlay();
    chosen.run();
  };

  return (
    <Autocomplete inputValue={typed}>
      <SearchBox
        label={t('palette.box')}
        clearLabel={t('search.clear')}
        placeholder={t('palette.placeholder')}
        value={typed}
        takesFocus
        onType={(value, composing) => {
          setTyped(value);
          if (!composing) setSettled(value);
        }}
        // The list takes Enter only once it has marked a row, which a fast hand does not wait for.
        onSettle={() => {
          const marked = list.current?.querySelector<HTMLElement>('[data-focused]')?.dataset['key'];
          choose(marked ?? found[0]?.id);
        }}
      />
      <Menu
        ref={list}
        className="palette-list"
        aria-label={t('palette.list')}
        items={found}
        renderEmptyState={() => (
          <p className="palette-none">{t(index ? 'palette.none' : 'palette.preparing')}</p>
        )}
        onAction={choose}
      >
        {(candidate) => <Row candidate={candidate} />}
      </Menu>
    </Autocomplete>
  );
}

function Row({ candidate }: { candidate: Candidate }): ReactNode {
  const language = useLanguage();
  return (
    <MenuItem id={candidate.id} className="palette-row" textValue={candidate.title}>
      {candidate.kind === 'command' ? (
        <span>{candidate.title}</span>
      ) : (
        <Names names={namesOf(candidate, language)} />
      )}
      <span className="palette-side">{candidate.side}</span>
    </MenuItem>
  );
}
