import type { UnitKind } from '../model/unit';
import type { PassagePlace } from './query';

const headings: ReadonlySet<UnitKind> = new Set([
  'part',
  'chapter',
  'section',
  'heading',
  'subheading',
  'box',
]);

/** Which of the places that `in:` names a unit of this kind is. */
export function passagePlaceOf(kind: UnitKind): PassagePlace {
  if (kind === 'title') return 'title';
  if (kind === 'table') return 'table';
  return headings.has(kind) ? 'heading' : 'text';
}
