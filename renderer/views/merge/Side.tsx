import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkedText } from '../../components/MarkedText';
import type { Stretch } from '../../components/differences';

/** One of two texts that differ, with what the other has not marked in it. */
export function Side({
  label,
  text,
  marks,
}: {
  /** Says whose it is, where the column's head is out of sight or not read out. */
  label: string;
  text: string;
  marks: readonly Stretch[];
}): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="merge-side">
      <dt className="visually-hidden">{label}</dt>
      <dd data-empty={text === '' || undefined}>
        {text === '' ? t('merge.empty') : <MarkedText text={text} marks={marks} />}
      </dd>
    </div>
  );
}
