import type { DocumentText } from './document-text';

/** The units, first to last, in which a quote is at home: the one that its address names, or those where that one stood. */
export interface Home {
  readonly first: number;
  readonly last: number;
}

/**
 * Where an address leads in a document, or led. One that is gone left a gap between its neighbours by number: what
 * stood at `art-14` stands now between `art-13` and `art-15`, if it stands anywhere. Null where no neighbour is there
 * to tell.
 */
export function homeIn(document: DocumentText, address: string): Home | null {
  const own = document.indexOf(address);
  if (own !== -1) return { first: own, last: own };
  const numbered = /^(?<stem>.*-)(?<number>\d+)$/u.exec(address)?.groups;
  const stem = numbered?.['stem'];
  if (stem === undefined) return null;
  const before = neighbour(document, stem, Number(numbered?.['number']), -1);
  const after = neighbour(document, stem, Number(numbered?.['number']), 1);
  if (before === -1 && after === -1) return null;
  // With no neighbour on one side, the unit stood right beside the other one.
  const first = before === -1 ? Math.max(0, after - 1) : before + 1;
  const last = after === -1 ? endOfUnit(document, before) + 1 : Math.max(first, after - 1);
  return { first, last: Math.min(last, document.units.length - 1) };
}

/** How many numbers beside a lost one are tried. */
const reach = 5;

function neighbour(document: DocumentText, stem: string, number: number, step: 1 | -1): number {
  for (let away = 1; away <= reach; away += 1) {
    const index = document.indexOf(stem + String(number + step * away));
    if (index !== -1) return index;
  }
  return -1;
}

/** The last unit within a unit, by its path. */
function endOfUnit(document: DocumentText, index: number): number {
  const within = `${document.units[index]?.address ?? ''}/`;
  let last = index;
  while (document.units[last + 1]?.address.startsWith(within)) last += 1;
  return last;
}
