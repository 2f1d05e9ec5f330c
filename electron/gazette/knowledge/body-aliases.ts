import type { Definition } from '../../../shared/model/knowledge';
import { usualForm, withoutCity, withoutNation } from './usual-names';

/**
 * Finds the spellings that are one body: with and without 中国 or the place's name, shortened in the usual ways
 * (人行营业管理部 for 人民银行营业管理部), or defined by the file as an abbreviation. Where two bodies could be meant, none
 * is.
 *
 * @param counts how often each spelling is printed.
 * @returns every spelling to the one that is printed most often (of equals, the longest).
 */
export function bodyAliases(
  counts: ReadonlyMap<string, number>,
  definitions: readonly Definition[],
): ReadonlyMap<string, string> {
  const names = [...counts.keys()];
  const groups = new Map(names.map((name) => [name, name]));
  const root = (name: string): string => {
    let found = name;
    for (let next = groups.get(found); next !== undefined && next !== found; next = groups.get(found)) {
      found = next;
    }
    return found;
  };
  const longer = new Map<string, Set<string>>();
  const lead = (short: string, long: string): void => {
    if (short === long || !counts.has(short)) return;
    longer.set(short, (longer.get(short) ?? new Set()).add(long));
  };
  const byUsual = new Map<string, string>();
  for (const name of names) {
    lead(withoutNation(name), name);
    lead(withoutCity(name), name);
    const plain = usualForm(name);
    const same = byUsual.get(plain);
    if (same === undefined) byUsual.set(plain, name);
    else groups.set(root(name), root(same));
  }
  for (const { term, meaning } of definitions) if (counts.has(meaning)) lead(term, meaning);
  for (const [short, longs] of longer) {
    const roots = new Set([...longs].map(root));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) groups.set(root(short), only);
  }
  const best = new Map<string, string>();
  for (const name of names) {
    const kept = best.get(root(name));
    if (kept === undefined || isBetter(name, kept, counts)) best.set(root(name), name);
  }
  return new Map(names.map((name) => [name, best.get(root(name)) ?? name]));
}

function isBetter(name: string, than: string, counts: ReadonlyMap<string, number>): boolean {
  const more = (counts.get(name) ?? 0) - (counts.get(than) ?? 0);
  return more > 0 || (more === 0 && name.length > than.length);
}
