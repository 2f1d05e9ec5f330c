import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { furnitureReasons, type FurnitureReason } from '../../../shared/model/gazette-file';
import type { QualityReport } from '../../../shared/model/quality';
import { Fold } from '../../components/Fold';
import { NearEnd } from '../../components/NearEnd';
import { useFold } from '../../state/folds';
import { excerptAround } from './excerpt-around';
import { grouped } from './grouped';

type Furniture = QualityReport['furniture'];

/** What stands in no document, by the reason for which it was left out. */
export function LeftOut({ address, furniture }: { address: string; furniture: Furniture }): ReactNode {
  const { t } = useTranslation();
  const byReason = useMemo(() => grouped(furniture, ({ why }) => why), [furniture]);
  if (furniture.length === 0) return null;
  return (
    <>
      <h2 className="report-part">{t('quality.leftOut')}</h2>
      <p className="report-note">{t('quality.leftOutWhy')}</p>
      {furnitureReasons.map((why) => {
        const pieces = byReason.get(why);
        return pieces && <Reason key={why} address={address} why={why} pieces={pieces} />;
      })}
    </>
  );
}

function Reason({
  address,
  why,
  pieces,
}: {
  address: string;
  why: FurnitureReason;
  pieces: Furniture;
}): ReactNode {
  const { t } = useTranslation();
  const { isOpen, rows, toggle, more } = useFold(`furniture ${address} ${why}`, false);
  return (
    <Fold
      level={3}
      name={why}
      title={t(`quality.reasons.${why}`)}
      count={t('quality.figure', { figure: pieces.length })}
      isOpen={isOpen}
      onToggle={toggle}
    >
      <ol className="report-list">
        {pieces.slice(0, rows).map(({ lines: [first, last], text }, index) => (
          <li key={index} className="finding">
            <span className="finding-line">
              {first === last ? t('quality.line', { line: first }) : t('quality.lines', { first, last })}
            </span>
            <q className="finding-excerpt" lang="zh-Hans">
              {excerptAround(text, [])}
            </q>
          </li>
        ))}
      </ol>
      {rows < pieces.length && <NearEnd length={rows} onNear={more} />}
    </Fold>
  );
}
