import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportEntry } from '../../../shared/model/import';
import { useNamed } from '../../queries/named';
import { go } from '../../state/history';
import { whither } from '../../state/whither';
import { useFailureSentence } from '../../words/failure';

/** One file: what it was, or why it was not read, and the ways to it and to its quality report. */
export function EntryRow({ entry, name }: { entry: ImportEntry; name: string }): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { file, address, title, failure, warnings } = entry;
  const named = useNamed(address ?? '');
  const place = address === null ? null : whither(address);
  return (
    <div className="import-entry">
      {/* The sentence of a failure names the file, where it has one to name. */}
      {!(failure && 'file' in failure) && <p className="import-entry-file">{file}</p>}
      {failure && <p className="import-entry-why">{failureSentence(failure)}</p>}
      {place && (
        <button
          type="button"
          className="link import-entry-title"
          lang={named?.lang ?? 'zh-Hans'}
          data-column="list"
          data-keeps-focus={`entry ${name}`}
          onClick={() => {
            go(place);
          }}
        >
          {named?.text ?? title ?? address}
        </button>
      )}
      {place && address !== null && (
        <p className="import-entry-line">
          <Facts entry={entry} />
          <button
            type="button"
            className="link"
            data-warns={warnings > 0 || undefined}
            data-keeps-focus={`quality ${name}`}
            onClick={() => {
              go({ view: 'quality', address });
            }}
          >
            {warnings > 0 ? t('import.warnings', { count: warnings }) : t('menu.open-quality')}
          </button>
        </p>
      )}
    </div>
  );
}

function Facts({ entry }: { entry: ImportEntry }): ReactNode {
  const { t } = useTranslation();
  const { outcome, documents, unchangedUnits: unchanged, changedUnits: changed } = entry;
  return (
    <>
      {documents > 1 && <span>{t('sidebar.documents', { count: documents })}</span>}
      {outcome === 'updated' && <span>{t('import.units', { unchanged, changed })}</span>}
    </>
  );
}
