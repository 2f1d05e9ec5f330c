import { CirclePlus, GitMerge, RefreshCw, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeEntry } from '../../../shared/model/notes-exchange';
import { Fold } from '../../components/Fold';
import { NearEnd } from '../../components/NearEnd';
import { useLanguage } from '../../state/settings';
import { EntryRow } from './EntryRow';

/** Rows drawn at first, and added whenever the end comes near: each compares two notes. */
const step = 20;

const icons: Readonly<Record<MergeEntry['outcome'], LucideIcon>> = {
  conflict: GitMerge,
  changed: RefreshCw,
  added: CirclePlus,
};

/** The notes to which the same would happen. */
export function EntryList({
  outcome,
  entries,
  count,
}: {
  outcome: MergeEntry['outcome'];
  entries: readonly MergeEntry[];
  /** How many there are, listed or not. */
  count: number;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(true);
  const [rows, setRows] = useState(step);
  if (count === 0) return null;
  return (
    <Fold
      name={`merge ${outcome}`}
      icon={icons[outcome]}
      title={t(`merge.outcomes.${outcome}`)}
      count={count.toLocaleString(language)}
      level={3}
      isOpen={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
        setRows(step);
      }}
    >
      <ol className="merge-list">
        {entries.slice(0, rows).map((entry) => (
          <li key={entry.id}>
            <EntryRow entry={entry} />
          </li>
        ))}
      </ol>
      {rows < entries.length && (
        <NearEnd
          length={rows}
          onNear={() => {
            setRows(rows + step);
          }}
        />
      )}
      {entries.length < count && rows >= entries.length && (
        <p className="merge-rest">{t('merge.listedOnly', { count: entries.length })}</p>
      )}
    </Fold>
  );
}
