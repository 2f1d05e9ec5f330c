import { decimalHead, possibleMarker, type Marker } from './marker';

/** What follows a number that measures: 1.5 万, 2.1 个. */
const measured =
  /^(?:万|亿|千|百|元|个|個|倍|公里|千米|米|吨|公斤|平方|立方|小时|天|分|度|点|％|%|‰|以上|以下|左右)/u;

/** 1.1 分级 with a space is a heading; 3 个部门 is none, 1.1分 may be a score, and 1.1 万 is an amount in any case. */
function isAmount({ rest, tight, depth }: Marker): boolean {
  return tight || depth === 1 ? measured.test(rest) : /^(?:[万亿元%％]|公里)/u.test(rest);
}

/**
 * Follows the numbers 1, 1.1, 1.1.1 through a document. A decimal is a label only where it is the next number or the
 * first under the one before; a text that never shows 1.1 has none.
 */
export class DecimalSeries {
  private readonly shown: boolean;
  private current: number[] = [];

  constructor(texts: readonly string[]) {
    this.shown = texts.some((text) => {
      const marker = possibleMarker(text);
      return marker?.style === 'decimal' && /^1[.．]1$/u.test(marker.label) && !isAmount(marker);
    });
  }

  /** The decimal label of a line, when it has the next one. */
  next(text: string): Marker | null {
    if (!this.shown) return null;
    const head = decimalHead(text);
    const marker = head ?? possibleMarker(text);
    if (marker?.style !== 'decimal' || isAmount(marker)) return null;
    const numbers = marker.label.split(/[.．]/u).map(Number);
    if (!this.follows(numbers)) return null;
    this.current = numbers;
    return marker;
  }

  /** Whether the numbers come next: 1.3 after 1.2 or 1.2.4, 2 after 1.2, 1.2.1 after 1.2. One may be missing. */
  private follows(numbers: readonly number[]): boolean {
    const differs = numbers.findIndex((number, index) => number !== this.current[index]);
    if (differs < 0) return false;
    const step = (numbers[differs] ?? 0) - (this.current[differs] ?? 0);
    const restIsFirst = numbers.slice(differs + 1).every((number) => number === 1);
    return step >= 1 && step <= 2 && restIsFirst;
  }
}
