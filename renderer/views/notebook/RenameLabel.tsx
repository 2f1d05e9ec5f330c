import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { labelSchema } from '../../../shared/model/annotation';
import { LabelBox } from '../../components/LabelBox';
import { ModalDialog } from '../../components/ModalDialog';
import { renameLabel, type LabelKind } from './note-actions';
import { useKnownLabels } from './useKnownLabels';

/** Gives a tag or a collection another name; with that of another one, the two are joined, and it is said so before. */
export function RenameLabel({
  what,
  name,
  onClose,
}: {
  what: LabelKind;
  /** Null while nothing is renamed. */
  name: string | null;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <ModalDialog
      title={t('notebook.labelled.renameTitle', { name: name ?? '' })}
      closeLabel={t('frame.close')}
      isOpen={name !== null}
      onClose={onClose}
    >
      {name !== null && <NameForm what={what} name={name} onClose={onClose} />}
    </ModalDialog>
  );
}

function NameForm({
  what,
  name,
  onClose,
}: {
  what: LabelKind;
  name: string;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const others = useKnownLabels(what).filter((other) => other.name !== name);
  const [typed, setTyped] = useState(name);
  const label = labelSchema.safeParse(typed).data;
  const joins = others.some((other) => other.name === label);
  const isDone = label === undefined || label === name;
  const rename = (): void => {
    if (isDone) return;
    void renameLabel(what, name, label).then((isRenamed) => {
      if (isRenamed) onClose();
    });
  };
  return (
    <>
      <LabelBox
        label={t('notebook.labelled.newName')}
        value={typed}
        known={others}
        takesFocus
        onType={setTyped}
        onSettle={rename}
      />
      <p className="save-hint" role="status">
        {joins ? t('notebook.labelled.joins', { name: label ?? '' }) : ''}
      </p>
      <div className="button-row">
        <Button className="button" isDisabled={isDone} onPress={rename}>
          {joins ? t('notebook.labelled.join') : t('notebook.labelled.rename')}
        </Button>
      </div>
    </>
  );
}
