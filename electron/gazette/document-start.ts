import type { ReadEntry } from './contents-entry';
import { documentNumber, orderNumber, type DocumentNumber } from './document-number';
import type { Line } from './line';

/** Where a document begins, as indexes into the lines of the body. */
export interface DocumentStart {
  /** First line of the title block. */
  readonly first: number;
  /** First line after the title block. */
  readonly titleEnd: number;
  /** The line of the 文号 right after the title block, or null. */
  readonly number: number | null;
  readonly entry: ReadEntry | null;
  /** The page's heading that stands for the title; null where the text prints one. */
  readonly head?: Line | null;
  /** 附件 above the title. */
  readonly label?: Line | null;
}

/** The number that a whole line prints: a 文号, or the 第 722 号 under the name of an order. */
export function numberAt(lines: readonly Line[], index: number): DocumentNumber | null {
  const text = lines[index]?.text ?? '';
  return documentNumber(text) ?? orderNumber(lines[index - 1]?.text ?? '', text);
}
