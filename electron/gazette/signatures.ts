import type { Unit } from '../../shared/model/unit';
import type { Report } from './finding';
import { squash } from './spacing';

/** A name in the signature, and where it is printed. */
export interface Signatory {
  readonly name: string;
  readonly line: number;
}

/**
 * The bodies that signed, each once, without remarks such as 代章. A name that a page break printed again stays in the
 * text and is reported.
 */
export function signaturesOf(units: readonly Unit[], report: Report): Signatory[] {
  const seen = new Map<string, Signatory>();
  for (const unit of units) {
    if (unit.kind !== 'signature') {
      if (unit.kind === 'date' && seen.size > 0) break;
      continue;
    }
    const name = squash(unit.text.split('\n')[0] ?? '');
    const [line] = unit.lines;
    const before = seen.get(name);
    if (before) report('page-break-repeated-line', line, { text: name, line: before.line });
    else seen.set(name, { name, line });
  }
  return [...seen.values()];
}
