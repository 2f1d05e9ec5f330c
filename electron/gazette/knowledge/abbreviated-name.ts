import { isSubsequence } from './joint-names';

/** Between what comes before and the name that is abbreviated: verbs and prepositions that are no part of names. */
const before =
  /支持|加强|加快|推进|推动|促进|应设|應設|应当设|建设|研制并获批|研制|获批|研发|开发|培育|引进|新增|推出|建立|完善|健全|设立|组建|成立|打造|构建|实施|开展|落实|贯彻|根据|依据|依照|按照|依據|根據|(?<![为法])依(?!法|托)|关于|通过|针对|围绕|依托|利用|使用|采用|结合|符合|属于|包括|作为|成为|制定|编制|印发|发布|获得|取得|参加|参与|组织|履行|提供|保障|规范|提升|提高|优化|深化|经过|批准|是指|指|由|对(?!外)|向|将|把|(?<![所存内潜现])在|(?<!成)就|以及|或者|为(?!主)/gu;
const clauseEnd = /[。；;！？!?，,：:\n]/u;
/** Everything up to an abbreviation that is defined before this one. */
const earlierRemark = /^.*[（(][^（()）]*(?:简称|统称|以下称)[^（()）]*[）)]/u;

/** 市科学技术委员会、市财政局（以下分别简称市科委、市财政）: as many names, each of which its term shortens. */
export function namesBefore(text: string, terms: readonly string[]): string[] {
  const clause = text.slice(lastIndexWhere(text, clauseEnd) + 1);
  const parts = clause.split(/[、和与及]/u).slice(-terms.length);
  const names = parts.map((part, index) => (index === 0 ? nameBefore(part, terms[0] ?? '') : part.trim()));
  const fit =
    names.length === terms.length && names.every((name, index) => isSubsequence(terms[index] ?? '', name));
  return fit ? names : [];
}

/** The last titles of a text, outermost, with their marks. */
export function lastTitles(text: string, count: number): string[] {
  const titles: string[] = [];
  let depth = 0;
  let end = 0;
  for (let index = text.length - 1; index >= 0 && titles.length < count; index -= 1) {
    const character = text.charAt(index);
    if (character === '》') {
      if (depth === 0) end = index + 1;
      depth += 1;
    } else if (character === '《' && depth > 0) {
      depth -= 1;
      if (depth === 0) titles.unshift(text.slice(index, end));
    }
  }
  return titles;
}

/**
 * The name that stands before an abbreviation. Its characters are mostly the name's in the same order, so the name
 * begins no later than the first of them, and no earlier than the clause, the list's element or the last verb before.
 */
export function nameBefore(text: string, term: string): string {
  const clause = text.slice(lastIndexWhere(text, clauseEnd) + 1);
  const latest = latestStart(clause, term);
  if (latest === null) {
    const rest = clause.replace(earlierRemark, '');
    return rest.slice(leadingVerbs(rest)).trim();
  }
  const head = clause.slice(0, latest);
  let start = head.lastIndexOf('、') + 1;
  for (const { index, 0: word } of head.matchAll(before)) start = Math.max(start, index + word.length);
  return clause.slice(start).trim();
}

/** Where the term's first character stands at the latest, when the text holds its characters in their order. */
function latestStart(text: string, term: string): number | null {
  // 本法 in a rule of Taiwan is the law that it is made under: 依檔案法（以下簡稱本法）.
  const plain = term.replaceAll(/[《》“”"\s]|^本(?=.)/gu, '');
  for (
    let length = plain.length;
    length >= Math.min(plain.length, 3) && (length > 1 || plain.length === 1) && length > 0;
    length -= 1
  ) {
    const part = plain.slice(0, length);
    if (!isSubsequence(part, text)) continue;
    let at = text.length;
    for (const character of Array.from(part).reverse()) at = text.lastIndexOf(character, at - 1);
    return at;
  }
  return null;
}

function leadingVerbs(text: string): number {
  let start = 0;
  for (const { index, 0: word } of text.matchAll(before)) {
    if (index !== start) break;
    start += word.length;
  }
  return start;
}

function lastIndexWhere(text: string, pattern: RegExp): number {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const character = text.charAt(index);
    if ('）)》'.includes(character)) depth += 1;
    else if ('（(《'.includes(character)) depth -= 1;
    else if (depth === 0 && pattern.test(character)) return index;
  }
  return -1;
}
