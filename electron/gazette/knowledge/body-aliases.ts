import type { Definition } from '../../../shared/model/knowledge';
import { isSubsequence } from './joint-names';

const nationalPrefix = /^(?:中华人民共和国|中国|国家)/u;
/** What a body of a province or city is called inside it: 市财政局 for 北京市财政局. */
const placePrefix = /^\p{Script=Han}{2,4}(?=[市省])/u;
/** Words of places and divisions: without them it is another body. */
const division = /[省市区县州镇乡级分一二三四五]/u;
const shortestAbridged = 5;
const longEnd = 8;

/**
 * Finds the spellings that are one body: with and without 中国 or the place's name, 人民政府 and 政府, a full name and
 * the abbreviation that the file defines, and names abridged within (人行营业管理部 for 人民银行营业管理部). Where two
 * bodies could be meant, none is.
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
  const abridged = bySignature(names);
  for (const name of names) {
    lead(name.replace(nationalPrefix, ''), name);
    lead(name.replace(placePrefix, ''), name);
    lead(name.replace('人民政府', '政府'), name);
    for (const short of abridged.get(signature(name)) ?? []) if (isAbridged(short, name)) lead(short, name);
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

/** First character and last three: what an abridged name shares with the whole one. */
function signature(name: string): string {
  return name.charAt(0) + name.slice(-3);
}

function bySignature(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < shortestAbridged) continue;
    const group = groups.get(signature(name));
    if (group) group.push(name);
    else groups.set(signature(name), [name]);
  }
  return groups;
}

/**
 * Whether a name is another with characters left out that name no place or division: up to three in one place, or
 * several where the two share a long end (国家药监局医疗器械技术审评检查长三角分中心).
 */
function isAbridged(short: string, long: string): boolean {
  const left = long.length - short.length;
  if (left < 1 || !isSubsequence(short, long)) return false;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  let common = 0;
  while (common < short.length && short.at(-1 - common) === long.at(-1 - common)) common += 1;
  const isOnePlace = left <= 3 && long.endsWith(short.slice(same));
  if (!isOnePlace && common < longEnd) return false;
  return !division.test(long.slice(same, long.length - Math.min(common, short.length - same)));
}
