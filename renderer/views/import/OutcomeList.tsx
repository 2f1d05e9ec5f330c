import { CircleAlert, CircleCheck, CirclePause, CirclePlus, RefreshCw, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportEntry, ImportOutcome } from '../../../shared/model/import';
import { Fold } from '../../components/Fold';
import { NearEnd } from '../../components/NearEnd';
import { useFold } from '../../state/folds';
import { useLanguage } from '../../state/settings';
import { EntryRow } from './EntryRow';

const icons: Readonly<Record<ImportOutcome, LucideIcon>> = {
  refused: CircleAlert,
  added: CirclePlus,
  updated: RefreshCw,
  known: CircleCheck,
  'not-reached': CirclePause,
};

/** The files of which the same came. */
export function OutcomeList({
  outcome,
  entries,
}: {
  outcome: ImportOutcome;
  entries: readonly ImportEntry[];
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isOpen, rows, toggle, more } = useFold(`import ${outcome}`, true);
  return (
    <Fold
      name={outcome}
      icon={icons[outcome]}
      title={t(`import.outcomes.${outcome}`)}
      count={entries.length.toLocaleString(language)}
      isOpen={isOpen}
      onToggle={toggle}
    >
      <ol className="report-list">
        {entries.slice(0, rows).map((entry, index) => (
          // A folder may hold files of one name in several of its folders.
          <li key={index}>
            <EntryRow entry={entry} name={`${outcome} ${String(index)}`} />
          </li>
        ))}
      </ol>
      {rows < entries.length && <NearEnd length={rows} onNear={more} />}
    </Fold>
  );
}
