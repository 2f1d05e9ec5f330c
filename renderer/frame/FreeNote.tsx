import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { MarkEditor } from '../components/MarkEditor';
import { ModalDialog } from '../components/ModalDialog';
import { useAnnotations } from '../queries/annotations';
import { flushDraft, useDrafts } from '../state/drafts';
import { useMarkEditor } from '../state/mark-editor';
import { beginNote, keptIdOf, useShownNote } from '../state/new-notes';
import { closeOverlay, useOverlays } from '../state/overlays';
import { say } from '../state/toasts';

/** A note that hangs on nothing, to be written wherever one is; it stands in the notebook afterwards. */
export function FreeNote(): ReactNode {
  const { t } = useTranslation();
  const isOpen = useOverlays(({ open }) => open === 'free-note');
  return (
    <ModalDialog
      title={t('marks.freeNote')}
      closeLabel={t('frame.close')}
      isOpen={isOpen}
      onClose={closeOverlay}
    >
      <Editor />
    </ModalDialog>
  );
}

function Editor(): ReactNode {
  const { t } = useTranslation();
  const [begun] = useState(() => beginNote({ selectors: [], about: null }));
  const { data: annotations = [] } = useAnnotations(null);
  const editor = useMarkEditor(useShownNote(begun, annotations));
  const done = async (): Promise<void> => {
    await flushDraft(begun.id);
    // What could not be kept stays in the box, with the reason beside it.
    if (useDrafts.getState()[begun.id]?.state === 'failed') return;
    closeOverlay();
    if ((await keptIdOf(begun.id)) !== null) say({ kind: 'free-note-kept' });
  };
  return (
    <div className="free-note">
      <MarkEditor
        {...editor}
        onRemove={() => {
          editor.onRemove();
          closeOverlay();
        }}
        takesFocus
      />
      <Button className="button" onPress={() => void done()}>
        {t('notebook.done')}
      </Button>
    </div>
  );
}
