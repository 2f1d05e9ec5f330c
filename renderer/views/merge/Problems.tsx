import { CircleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergePreview } from '../../../shared/model/notes-exchange';
import { Fold } from '../../components/Fold';
import { NearEnd } from '../../components/NearEnd';
import { useLanguage } from '../../state/settings';

/** Rows drawn at first, and added whenever the end comes near. */
const step = 50;

/** What of a file could not be read: it stays out, and the rest is offered. */
export function Problems({ problems }: { problems: MergePreview['problems'] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [rows, setRows] = useState(step);
  if (problems.length === 0) return null;
  return (
    <Fold
      name="merge problems"
      icon={CircleAlert}
      title={t('merge.problems', { count: problems.length })}
      count={problems.length.toLocaleString(language)}
      level={3}
      isOpen={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      <ol className="merge-problems">
        {problems.slice(0, rows).map(({ item, problem }, index) => (
          // One line of a file may have several things wrong with it.
          <li key={index}>{t('merge.problem', { item, problem: t(`merge.why.${problem}`) })}</li>
        ))}
      </ol>
      {rows < problems.length && (
        <NearEnd
          length={rows}
          onNear={() => {
            setRows(rows + step);
          }}
        />
      )}
    </Fold>
  );
}
