import { readingText, type Unit } from '../../shared/model/unit';

type Printed = Pick<Unit, 'label' | 'heading' | 'text' | 'table'>;

/** Below it two files that claim the same address are two documents, not two editions of one. */
export const sameDocument = 0.3;

/** How much of the longer of two texts stands in units that both have, from 0 to 1, by characters. */
export function agreement(one: readonly Printed[], other: readonly Printed[]): number {
  const left = new Map<string, number>();
  let length = 0;
  for (const text of one.map(printed)) {
    length += text.length;
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  let otherLength = 0;
  let common = 0;
  for (const text of other.map(printed)) {
    otherLength += text.length;
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    common += text.length;
  }
  const longer = Math.max(length, otherLength);
  return longer === 0 ? 1 : common / longer;
}

/** Typesetting spaces tell no editions apart. */
function printed(unit: Printed): string {
  return readingText(unit).text.replaceAll(/\s/gu, '');
}
