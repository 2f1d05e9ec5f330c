import type { Definition } from '../../../shared/model/knowledge';

const nationalPrefix = /^(?:中华人民共和国|中国|国家)/u;
/** What a body of a province or city is called inside it: 市财政局 for 北京市财政局. */
const placePrefix = /^\p{Script=Han}{2,4}(?=[市省])/u;
/** How names of offices are shortened in print, the longer words first. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/人民银行/gu, '人行'],
  [/国有资产监督管理委员会/gu, '国资委'],
  [/互联网信息办公室|网络安全和信息化委员会办公室/gu, '网信办'],
  [/金融(?:工作|服务工作)?(?:委员会)?办公室/gu, '金融办'],
  [/国防科学?技术工业办公室|国防科学技术工业局/gu, '国防科工办'],
  [/银行保险监督管理委员会/gu, '银保监会'],
  [/证券监督管理委员会/gu, '证监会'],
  [/城市管理(?:综合)?(?:行政)?执法/gu, '城管执法'],
  [/规划和?自然资源/gu, '规划资源'],
  [/医疗保障局/gu, '医保局'],
  [/退役军人事务/gu, '退役军人'],
  [/应急管理(?=[局厅部])/gu, '应急'],
  [/药品(?:监督管理|监管)局/gu, '药监局'],
  [/监督管理/gu, '监管'],
  [/管理委(?:员会)?/gu, '管委会'],
  [/发展和?改革委(?:员会)?/gu, '发改委'],
  [/科学技术委员会/gu, '科委'],
  [/科学技术(?=[局厅部])/gu, '科技'],
  [/教育委员会/gu, '教委'],
  [/卫生健康委(?:员会)?/gu, '卫健委'],
  [/经济和?信息化(?=[局委厅])/gu, '经信'],
  [/工业和?信息化(?=[局委厅部])/gu, '工信'],
  [/(?:人力资源和?社会保障|人力社保)(?=[局厅部])/gu, '人社'],
  [/住房和?城乡建设(?=[局委厅部管])/gu, '住建'],
  [/文化和?旅游(?=[局委厅部])/gu, '文旅'],
  [/委员会/gu, '委'],
  [/人民政府/gu, '政府'],
];

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
    lead(name.replace(nationalPrefix, ''), name);
    lead(name.replace(placePrefix, ''), name);
    const plain = usual.reduce((text, [words, short]) => text.replaceAll(words, short), name);
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
