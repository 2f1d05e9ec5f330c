import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedFinding } from '../../../shared/model/quality';
import { Fold } from '../../components/Fold';
import { NearEnd } from '../../components/NearEnd';
import { useFold } from '../../state/folds';
import { FindingRow } from './FindingRow';
import { findingGroups, type FindingGroup } from './finding-groups';

/** The findings by kind, warnings first. */
export function Findings({
  address,
  findings,
}: {
  address: string;
  findings: readonly PlacedFinding[];
}): ReactNode {
  const { t } = useTranslation();
  const groups = useMemo(() => findingGroups(findings), [findings]);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const remarks = findings.length - warnings;
  if (groups.length === 0) {
    return (
      <p className="nothing-found">
        <CircleCheck aria-hidden size={18} />
        {t('quality.nothing')}
      </p>
    );
  }
  return (
    <>
      <p className="report-total">
        {[
          warnings > 0 && t('quality.warnings', { count: warnings }),
          remarks > 0 && t('quality.remarks', { count: remarks }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {groups.map((group) => (
        <Group key={group.code} address={address} group={group} />
      ))}
    </>
  );
}

function Group({ address, group }: { address: string; group: FindingGroup }): ReactNode {
  const { t } = useTranslation();
  const { code, severity, findings } = group;
  const { isOpen, rows, toggle, more } = useFold(`quality ${address} ${code}`, severity === 'warning');
  return (
    <Fold
      name={code}
      icon={severity === 'warning' ? TriangleAlert : Info}
      title={t(`quality.kinds.${code}`)}
      count={t('quality.figure', { figure: findings.length })}
      isOpen={isOpen}
      onToggle={toggle}
    >
      <ol className="report-list">
        {findings.slice(0, rows).map((finding, index) => (
          <li key={index}>
            <FindingRow finding={finding} name={`${code} ${String(index)}`} />
          </li>
        ))}
      </ol>
      {rows < findings.length && <NearEnd length={rows} onNear={more} />}
    </Fold>
  );
}
