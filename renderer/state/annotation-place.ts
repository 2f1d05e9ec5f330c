import { splitUnitAddress } from '../../shared/model/address';
import type { AnnotationInContext } from '../../shared/model/annotation';
import type { Location } from './history';
import { whither } from './whither';

/** Where an annotation stands in the library; null for an orphan, and for a note that hangs on nothing. */
export function annotationPlace({ kind, selectors, about, context }: AnnotationInContext): Location | null {
  for (const { placement } of selectors) {
    if (placement.state === 'orphan') continue;
    const unit = splitUnitAddress(placement.address);
    if (unit?.path == null) continue;
    const { document, path } = unit;
    const { start, end } = placement;
    return kind === 'bookmark'
      ? { view: 'reader', document, path }
      : { view: 'reader', document, path, start, end };
  }
  return about !== null && context !== null ? whither(about) : null;
}
