import { ordinal } from '../../shared/text/ordinals';
import type { Unit } from '../../shared/model/unit';
import type { Report } from './finding';

/** Reports labels that do not follow the one before: numbers go up by one, or begin again at one. */
export function reportGaps(units: readonly Unit[], report: Report): void {
  const last = new Map<string, number>();
  for (const unit of units) {
    if (unit.kind === 'title') last.clear();
    const found = unit.label === null ? null : ordinal(unit.label);
    if (!found) continue;
    const series = unit.kind === 'item' ? `${unit.parent ?? ''}/${labelStyle(unit.label)}` : unit.kind;
    const before = last.get(series) ?? 0;
    last.set(series, found.value);
    const follows = found.inserted !== null ? found.value >= before : found.value === before + 1;
    if (follows || found.value === 1) continue;
    report('ordinal-gap', unit.lines[0], { label: unit.label ?? '', before });
  }
}

/** Lists of （1） and 1. under the same unit are numbered apart. */
function labelStyle(label: string | null): string {
  return (label ?? '').replaceAll(/[\p{L}\p{N}\s]/gu, '').normalize('NFKC');
}
