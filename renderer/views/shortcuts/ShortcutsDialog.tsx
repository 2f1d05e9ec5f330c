import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../../../shared/commands';
import { ModalDialog } from '../../components/ModalDialog';
import { noteKeys } from '../../components/note-keys';
import { keysOf, printedKeys } from '../../keys/accelerator';
import { notebookKeys } from '../../keys/notebook-keys';
import { readerKeys } from '../../keys/reader-keys';
import { windowKeys } from '../../keys/window-keys';
import { closeOverlay, useOverlays } from '../../state/overlays';

/** Every key that the reader hears, from the same tables that hear them. */
export function ShortcutsDialog(): ReactNode {
  const { t } = useTranslation();
  const isOpen = useOverlays(({ open }) => open === 'shortcuts');
  const anywhere: readonly Shortcut[] = [
    ...commands.map((command) => ({ name: t(`menu.${command}`), keys: [keysOf(command)] })),
    ...windowKeys.map(({ action, keys }) => ({
      name: t(`shortcuts.window.${action}`),
      keys: keys.map(printedKeys),
    })),
  ];
  const reading: readonly Shortcut[] = readerKeys.map(({ action, keys }) => ({
    name: t(`shortcuts.reader.${action}`),
    keys: keys.map(printedKeys),
  }));
  const listing: readonly Shortcut[] = notebookKeys.map(({ action, keys }) => ({
    name: t(`shortcuts.notebook.${action}`),
    keys: keys.map(printedKeys),
  }));
  const writing: readonly Shortcut[] = (['bold', 'italic', 'list', 'link'] as const).map((action) => ({
    name: t(`noteField.${action}`),
    keys: [printedKeys(noteKeys[action])],
  }));
  return (
    <ModalDialog
      title={t('menu.open-shortcuts')}
      closeLabel={t('frame.close')}
      isOpen={isOpen}
      onClose={closeOverlay}
    >
      <div className="shortcuts">
        <ShortcutTable title={t('shortcuts.anywhere')} shortcuts={anywhere} />
        <ShortcutTable title={t('shortcuts.reading')} note={t('shortcuts.readingNote')} shortcuts={reading} />
        <ShortcutTable title={t('shortcuts.listing')} shortcuts={listing} />
        <ShortcutTable title={t('noteField.writing')} shortcuts={writing} />
      </div>
    </ModalDialog>
  );
}

interface Shortcut {
  readonly name: string;
  readonly keys: readonly string[];
}

function ShortcutTable({
  title,
  note,
  shortcuts,
}: {
  title: string;
  note?: string;
  shortcuts: readonly Shortcut[];
}): ReactNode {
  return (
    <section>
      <h3>{title}</h3>
      {note && <p className="shortcuts-note">{note}</p>}
      <dl>
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
