import type { Furniture } from '../../shared/model/gazette-file';
import type { Line } from './line';
import { squash } from './spacing';

/** A page's number stands between marks: · 12 ·, — 12 —, - 12 -. A bare number may be a table's cell. */
const pageNumber = /^[·•‧.—–−-]\s*\d{1,4}\s*[·•‧.—–−-]$/u;

/** Running headers and page numbers between the lines of the documents. */
export function pageFurniture(lines: readonly Line[], gazette: string | null): Furniture[] {
  return lines.flatMap((line): Furniture[] => {
    const at = line.lines;
    if (pageNumber.test(line.text)) return [{ lines: at, text: line.printed, why: 'page-number' }];
    if (gazette !== null && squash(line.text) === gazette) {
      return [{ lines: at, text: line.printed, why: 'running-header' }];
    }
    return [];
  });
}
