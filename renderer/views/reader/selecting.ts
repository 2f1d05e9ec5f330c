import type { UnitTexts } from '../../../shared/anchor/join-passages';
import { selectorIn } from '../../../shared/anchor/selector';
import { unitAddress } from '../../../shared/model/address';
import type { Selector } from '../../../shared/model/annotation';
import type { Passage } from './text-map';

/** Selectors of passages of a document, with context that reaches into the units around them. */
export function selectorsOf(
  document: string,
  texts: UnitTexts,
  passages: readonly Passage[],
): readonly Selector[] {
  const units = [...texts].map(([path, text]) => ({ address: unitAddress(document, path), text }));
  return passages.map(({ path, start, end }) => selectorIn(units, unitAddress(document, path), start, end));
}
