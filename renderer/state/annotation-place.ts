import { splitUnitAddress } from '../../shared/model/address';
import type { AnnotationInContext } from '../../shared/model/annotation';
import type { Location } from './history';

/** Where an annotation stands in the library; null for an orphan. */
export function annotationPlace({ kind, selectors }: AnnotationInContext): Location | null {
  for (const { address, placement } of selectors) {
    const unit = splitUnitAddress(address);
    if (unit?.path == null || placement.state === 'orphan') continue;
    const { document, path } = unit;
    const { start, end } = placement;
    return kind === 'bookmark'
      ? { view: 'reader', document, path }
      : { view: 'reader', document, path, start, end };
  }
  return null;
}
