import { findingKinds, type FindingCode, type FindingFacts } from '../../shared/model/finding';
import type { Finding } from '../../shared/model/finding';

/** Where rules say what they found; the parser hands all of it over with its result, by line. */
export type Report = <Code extends FindingCode>(code: Code, line: number, facts: FindingFacts<Code>) => void;

/** A report that keeps what it hears. */
export function collector(): { readonly report: Report; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  return {
    findings,
    report: (code, line, facts) => {
      findings.push({ severity: findingKinds[code].severity, code, line, facts });
    },
  };
}
