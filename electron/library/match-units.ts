import { readingText, type Unit } from '../../shared/model/unit';
import { longestInOrder } from './longest-in-order';

/** A unit of the edition that the library holds already. */
export type KeptUnit = Pick<Unit, 'path' | 'parent' | 'kind' | 'label' | 'heading' | 'text' | 'table'>;

type Matches = Map<Unit, KeptUnit>;

/**
 * The units of a new edition that are the same as ones of the old: first those printed once in each, wherever they
 * stand; then, in each stretch between two of these that are in order, equal ones from its beginning on, from its end
 * back, and between by their turn. What is left may be of another kind now and read the same; that serves, because
 * notes count their characters in what is read. A longest common subsequence would find as many, but might give up a
 * unit that is printed once for two that are not, and takes the square of the changes.
 */
export function matchUnits(kept: readonly KeptUnit[], units: readonly Unit[]): ReadonlyMap<Unit, KeptUnit> {
  const matches: Matches = new Map();
  matchBy(kept, units, printedKey, matches);
  const taken = new Set(matches.values());
  matchBy(
    kept.filter((unit) => !taken.has(unit) && reading(unit) !== ''),
    units.filter((unit) => !matches.has(unit) && reading(unit) !== ''),
    reading,
    matches,
  );
  return matches;
}

function printedKey({ kind, label, heading, text, table }: KeptUnit): string {
  return JSON.stringify([kind, label, heading, text, table]);
}

function reading(unit: KeptUnit): string {
  return readingText(unit).text;
}

interface Keyed<Item> {
  readonly unit: Item;
  readonly key: string;
}

function matchBy(
  kept: readonly KeptUnit[],
  units: readonly Unit[],
  keyOf: (unit: KeptUnit) => string,
  matches: Matches,
): void {
  const before = kept.map((unit) => ({ unit, key: keyOf(unit) }));
  const now = units.map((unit) => ({ unit, key: keyOf(unit) }));
  const once = onlyOnes(before);
  const anchors: { at: number; from: number }[] = [];
  for (const [key, at] of onlyOnes(now)) {
    const from = once.get(key);
    if (from !== undefined) anchors.push({ at, from });
  }
  for (const { at, from } of anchors) match(now[at], before[from], matches);
  const taken = new Set(matches.values());
  let start = { at: 0, from: 0 };
  for (const end of [...longestInOrder(anchors), { at: now.length, from: before.length }]) {
    matchStretch(
      before.slice(start.from, end.from).filter(({ unit }) => !taken.has(unit)),
      now.slice(start.at, end.at).filter(({ unit }) => !matches.has(unit)),
      matches,
    );
    start = { at: end.at + 1, from: end.from + 1 };
  }
}

function matchStretch(
  before: readonly Keyed<KeptUnit>[],
  now: readonly Keyed<Unit>[],
  matches: Matches,
): void {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start]?.key === now[start]?.key) start += 1;
  let end = 0;
  while (start + end < shorter && before.at(-1 - end)?.key === now.at(-1 - end)?.key) end += 1;
  for (let at = 0; at < start; at += 1) match(now[at], before[at], matches);
  for (let at = 1; at <= end; at += 1) match(now.at(-at), before.at(-at), matches);

  const queues = new Map<string, Keyed<KeptUnit>[]>();
  for (const one of before.slice(start, before.length - end).reverse()) {
    const queue = queues.get(one.key);
    if (queue) queue.push(one);
    else queues.set(one.key, [one]);
  }
  for (const one of now.slice(start, now.length - end)) match(one, queues.get(one.key)?.pop(), matches);
}

function match(now: Keyed<Unit> | undefined, before: Keyed<KeptUnit> | undefined, matches: Matches): void {
  if (now && before) matches.set(now.unit, before.unit);
}

/** Keys that stand once, with their place. */
function onlyOnes(keyed: readonly Keyed<unknown>[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  keyed.forEach(({ key }, index) => {
    if (places.has(key)) repeated.add(key);
    places.set(key, index);
  });
  for (const key of repeated) places.delete(key);
  return places;
}
