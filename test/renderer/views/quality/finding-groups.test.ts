import { describe, expect, it } from 'vitest';
import { findingGroups } from '../../../../renderer/views/quality/finding-groups';
import type { PlacedFinding } from '../../../../shared/model/quality';
import { findingKinds, type FindingCode } from '../../../../shared/model/finding';

function finding(code: FindingCode, line: number): PlacedFinding {
  return { code, line, severity: findingKinds[code].severity, facts: {}, address: null, excerpt: '' };
}

describe('groups of findings', () => {
  it('hold the findings of a kind by line; warnings come first', () => {
    const groups = findingGroups([
      finding('page-break-joined', 3),
      finding('ordinal-gap', 40),
      finding('page-break-joined', 1),
      finding('contents-title-mismatch', 12),
      finding('ordinal-gap', 20),
    ]);
    expect(
      groups.map(({ code, severity, findings }) => [code, severity, findings.map(({ line }) => line)]),
    ).toEqual([
      ['contents-title-mismatch', 'warning', [12]],
      ['ordinal-gap', 'warning', [20, 40]],
      ['page-break-joined', 'info', [1, 3]],
    ]);
  });

  it('are none where nothing was found', () => {
    expect(findingGroups([])).toEqual([]);
  });
});
