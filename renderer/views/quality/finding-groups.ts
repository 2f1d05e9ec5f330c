import type { Finding, FindingCode } from '../../../shared/model/finding';
import type { PlacedFinding } from '../../../shared/model/quality';
import { grouped } from './grouped';

export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Finding['severity'];
  /** In the order of their lines. */
  readonly findings: readonly PlacedFinding[];
}

/** The findings by kind: warnings first, and among each the kind whose first finding comes first. */
export function findingGroups(findings: readonly PlacedFinding[]): readonly FindingGroup[] {
  const byCode = grouped(
    findings.toSorted((one, other) => one.line - other.line),
    ({ code }) => code,
  );
  const groups = Array.from(byCode, ([code, ofCode]): FindingGroup => ({
    code,
    severity: ofCode.some(({ severity }) => severity === 'warning') ? 'warning' : 'info',
    findings: ofCode,
  }));
  return [
    ...groups.filter(({ severity }) => severity === 'warning'),
    ...groups.filter(({ severity }) => severity === 'info'),
  ];
}
