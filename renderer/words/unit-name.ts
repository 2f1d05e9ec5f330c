import type { TFunction } from 'i18next';
import type { UnitKind } from '../../shared/model/unit';

const counted = [
  'part',
  'chapter',
  'section',
  'heading',
  'subheading',
  'article',
  'measure',
  'item',
  'box',
  'table',
] as const;
type CountedKind = (typeof counted)[number];

function isCounted(kind: UnitKind): kind is CountedKind {
  return counted.some((known) => known === kind);
}

/**
 * What a unit is called for someone who does not read its Chinese label: Article 14 for 第十四条. The number comes
 * from the unit's path, `art-14`; null for units without one.
 */
export function unitName(t: TFunction, kind: UnitKind, path: string): string | null {
  const number = /(?:^|[/-])(\d+)$/u.exec(path)?.[1];
  return number === undefined || !isCounted(kind) ? null : t(`unit.${kind}`, { number });
}
