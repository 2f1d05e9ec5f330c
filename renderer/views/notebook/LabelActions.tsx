import { Eraser, PencilLine } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelInUse } from '../../../shared/model/notebook';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { IconButton } from '../../components/IconButton';
import { removeLabel, type LabelKind } from './note-actions';
import { RenameLabel } from './RenameLabel';

/** Renames a tag or a collection, or takes its name from every note; the notes stay. */
export function LabelActions({ what, label }: { what: LabelKind; label: LabelInUse }): ReactNode {
  const { t } = useTranslation();
  const { name, annotations } = label;
  const [isRenaming, setRenaming] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  return (
    <>
      <IconButton
        icon={PencilLine}
        label={t('notebook.labelled.renameTitle', { name })}
        onPress={() => {
          setRenaming(true);
        }}
      />
      <IconButton
        icon={Eraser}
        label={t('notebook.labelled.removeTitle', { name })}
        onPress={() => {
          setRemoving(true);
        }}
      />
      <RenameLabel
        what={what}
        name={isRenaming ? name : null}
        onClose={() => {
          setRenaming(false);
        }}
      />
      <ConfirmDialog
        title={t('notebook.labelled.removeTitle', { name })}
        text={t(`notebook.labelled.removeText.${what}`, { count: annotations })}
        words={{
          confirm: t('notebook.labelled.remove'),
          cancel: t('notebook.cancel'),
          close: t('frame.close'),
        }}
        isOpen={isRemoving}
        onConfirm={() => void removeLabel(what, name)}
        onClose={() => {
          setRemoving(false);
        }}
      />
    </>
  );
}
