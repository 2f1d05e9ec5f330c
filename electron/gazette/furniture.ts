import type { Furniture, FurnitureReason } from '../../shared/model/gazette-file';
import type { Line } from './line';

export interface PlacedFurniture extends Furniture {
  /** Index of its line among the lines of the source. */
  readonly place: number;
}

/** A line that is left out of the documents. */
export function piece({ lines, text, table, printed, place }: Line, why: FurnitureReason): PlacedFurniture {
  return { lines, text: table ? printed : text, why, place };
}
