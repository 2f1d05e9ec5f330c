import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { api, failureOf } from '../../api';
import { ModalDialog } from '../../components/ModalDialog';
import { openExport } from '../../state/export';
import { cancelRemoval, remove, useRemoval, type Removed } from '../../state/removal';
import { useFailureSentence } from '../../words/failure';

/** Says what is removed, and how many notes lie on it, before it is. */
export function RemovalDialog(): ReactNode {
  const { t } = useTranslation();
  const { asked } = useRemoval();
  return (
    <ModalDialog
      title={t('removal.title')}
      closeLabel={t('removal.cancel')}
      isOpen={asked !== null}
      onClose={cancelRemoval}
    >
      {asked && <Question asked={asked} />}
    </ModalDialog>
  );
}

function Question({ asked: { address, name } }: { asked: Removed }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const isRemoving = useRemoval((removal) => removal.isRemoving);
  const { data: notes, error } = useQuery({
    // Kept in step with the notes, as all that begins so.
    queryKey: ['annotations', 'on', address],
    queryFn: () => api.listNotesOn({ address }),
    gcTime: 0,
  });
  return (
    <div className="removal">
      <p>{t('removal.what', { name })}</p>
      <p>{t('removal.file')}</p>
      <p role="status">
        {error && failureSentence(failureOf(error))}
        {!error && !notes && t('removal.counting')}
        {notes?.length === 0 && t('removal.noNotes')}
        {notes && notes.length > 0 && t('removal.notes', { count: notes.length })}
      </p>
      {notes && notes.length > 0 && (
        <Button
          className="button"
          isDisabled={isRemoving}
          onPress={() => {
            // Above this dialog, which is there again afterwards.
            openExport({ ids: notes, document: null });
          }}
        >
          {t('removal.export')}
        </Button>
      )}
      <footer className="modal-foot">
        <Button className="button" isDisabled={isRemoving} onPress={cancelRemoval}>
          {t('removal.cancel')}
        </Button>
        <Button
          className="button danger"
          // Not without a word: whoever removes it knows first what lies on it.
          isDisabled={isRemoving || !notes}
          onPress={() => void remove()}
        >
          {isRemoving ? t('removal.removing') : t('removal.confirm')}
        </Button>
      </footer>
    </div>
  );
}
