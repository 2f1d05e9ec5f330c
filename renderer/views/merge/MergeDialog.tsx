import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { conflictChoices, type MergePreview } from '../../../shared/model/notes-exchange';
import { Choice } from '../../components/Choice';
import { ModalDialog } from '../../components/ModalDialog';
import { applyMerge, cancelMerge, chooseForAll, useMerge } from '../../state/merge';
import { useLanguage } from '../../state/settings';
import { bringsSomething, mergeCounts, mergeSource } from '../../words/merge';
import { EntryList } from './EntryList';
import { Problems } from './Problems';

const outcomes = ['conflict', 'changed', 'added'] as const;

/** What merging a file or a backup would do, before anything is done. */
export function MergeDialog(): ReactNode {
  const { t } = useTranslation();
  const preview = useMerge((merge) => merge.preview);
  return (
    <ModalDialog
      title={t('merge.title')}
      closeLabel={t('merge.cancel')}
      isOpen={preview !== null}
      onClose={cancelMerge}
      // A click beside it would throw away what was chosen.
      isDismissable={false}
    >
      {preview && <Preview key={preview.id} preview={preview} />}
    </ModalDialog>
  );
}

function Preview({ preview }: { preview: MergePreview }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { usual, isMerging } = useMerge();
  const { counts, entries, problems } = preview;
  const isUseful = bringsSomething(preview);
  return (
    <div className="merge">
      <p className="merge-source">{mergeSource(t, preview, language)}</p>
      <ul className="merge-counts">
        {mergeCounts(t, preview).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{isUseful ? t('merge.safe') : t('merge.nothing')}</p>
      {counts.conflict > 0 && (
        <div className="field">
          <span className="field-label">{t('merge.forAll')}</span>
          <Choice
            label={t('merge.forAll')}
            options={conflictChoices.map((one) => ({ id: one, name: t(`merge.choices.${one}`) }))}
            value={usual}
            onChoose={chooseForAll}
          />
        </div>
      )}
      <div className="merge-lists">
        <Problems problems={problems} />
        {outcomes.map((outcome) => (
          <EntryList
            key={outcome}
            outcome={outcome}
            entries={entries.filter((entry) => entry.outcome === outcome)}
            count={counts[outcome]}
          />
        ))}
      </div>
      <footer className="modal-foot">
        <Button className="button" isDisabled={isMerging} onPress={cancelMerge}>
          {isUseful ? t('merge.cancel') : t('frame.close')}
        </Button>
        {isUseful && (
          <Button className="button primary" isDisabled={isMerging} onPress={() => void applyMerge()}>
            {isMerging ? t('merge.applying') : t('merge.apply')}
          </Button>
        )}
      </footer>
    </div>
  );
}
