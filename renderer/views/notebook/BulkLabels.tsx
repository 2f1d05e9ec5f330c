import { FolderClosed, Tag } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { labelSchema } from '../../../shared/model/annotation';
import type { BulkChange } from '../../../shared/model/notebook';
import { LabelBox } from '../../components/LabelBox';
import { changeNotes, type LabelKind } from './note-actions';
import { useKnownLabels } from './useKnownLabels';

/** Gives a tag or a collection to all that is selected, or takes it away. */
export function BulkLabels({ what, ids }: { what: LabelKind; ids: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const Icon = what === 'tag' ? Tag : FolderClosed;
  const name = t(`notebook.facets.${what}`);
  return (
    <DialogTrigger>
      <Button className="button">
        <Icon aria-hidden size={16} />
        {name}
      </Button>
      <Popover className="popover bulk-labels" placement="top start" offset={8}>
        <Dialog>
          {({ close }) => (
            <>
              <Heading slot="title">{t(`notebook.bulk.${what}`, { count: ids.length })}</Heading>
              <LabelForm what={what} ids={ids} onEnd={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function LabelForm({
  what,
  ids,
  onEnd,
}: {
  what: LabelKind;
  ids: readonly string[];
  onEnd: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const known = useKnownLabels(what);
  const [typed, setTyped] = useState('');
  const label = labelSchema.safeParse(typed).data;
  const change = (adds: boolean): void => {
    if (label === undefined) return;
    onEnd();
    void changeNotes(ids, changeOf(what, label, adds));
  };
  return (
    <>
      <LabelBox
        label={t('notebook.bulk.name')}
        value={typed}
        known={known}
        takesFocus
        onType={setTyped}
        onSettle={() => {
          change(true);
        }}
      />
      {what === 'collection' && <p className="field-label">{t('notebook.bulk.bookmarksOnly')}</p>}
      <div className="button-row">
        <Button
          className="button"
          isDisabled={label === undefined}
          onPress={() => {
            change(true);
          }}
        >
          {t('notebook.bulk.add')}
        </Button>
        <Button
          className="button"
          isDisabled={label === undefined || !known.some(({ name }) => name === label)}
          onPress={() => {
            change(false);
          }}
        >
          {t('notebook.bulk.remove')}
        </Button>
      </div>
    </>
  );
}

function changeOf(what: LabelKind, label: string, adds: boolean): BulkChange {
  if (what === 'tag') return adds ? { addTags: [label] } : { removeTags: [label] };
  return adds ? { addCollections: [label] } : { removeCollections: [label] };
}
