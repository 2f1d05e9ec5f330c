import type { Definition } from '../../../shared/model/knowledge';
import { bracketPairs, type BracketPairs } from './brackets';
import { isSubsequence } from './joint-names';
import { passage, type Prose } from './prose';

/** （以下简称X）, （以下统称X）, （以下称X）, （下称X）, also behind a number: （国发〔2018〕41号，以下简称《X》）. */
const mark =
  /(?:以下|下文|下)(?:均|分别|合并)?(?:简称|簡稱|统称|統稱|合称|并称|称|稱)(?:为|為|作)?[:：]?\s*/gu;
/** Between what comes before and the name that is abbreviated: verbs and prepositions that are no part of names. */
const before =
  /支持|加强|加快|推进|推动|促进|应设|應設|应当设|建设|研制并获批|研制|获批|研发|开发|培育|引进|新增|推出|建立|完善|健全|设立|组建|成立|打造|构建|实施|开展|落实|贯彻|根据|依据|依照|按照|关于|通过|针对|围绕|依托|利用|使用|采用|结合|符合|属于|包括|作为|成为|制定|编制|印发|发布|获得|取得|参加|参与|组织|履行|提供|保障|规范|提升|提高|优化|深化|经过|批准|是指|指|由|对(?!外)|向|将|把|(?<![所存内潜现])在|(?<!成)就|以及|或者|为(?!主)/gu;
const clauseEnd = /[。；;！？!?，,：:\n]/u;
/** Everything up to an abbreviation that is defined before this one. */
const earlierRemark = /^.*[（(][^（()）]*(?:简称|统称|以下称)[^（()）]*[）)]/u;
const longestMeaning = 200;

/** The abbreviations that a text defines, each with what it stands for, as printed. */
export function abbreviationsIn(prose: Prose): Definition[] {
  const { text } = prose;
  if (!/[简簡统統合并称稱]/u.test(text)) return [];
  const marks = [...text.matchAll(mark)];
  if (marks.length === 0) return [];
  const pairs = bracketPairs(text);
  return marks.flatMap(({ index, 0: words }) => {
    const open = bracketAround(text, index, pairs);
    const close = pairs.get(open);
    if (close === undefined) return [];
    const terms = termsOf(text.slice(index + words.length, close));
    const meanings = meaningsOf(text.slice(Math.max(0, open - longestMeaning), open), terms);
    return terms.flatMap((term, place): Definition[] => {
      const meaning = meanings[place];
      if (meaning === undefined || meaning === '') return [];
      const start = Math.max(0, text.lastIndexOf(meaning, open));
      return [{ form: 'abbreviation', term, meaning, at: passage(prose, start, close + 1) }];
    });
  });
}

/** The innermost bracket around an index; -1 when none is near. */
function bracketAround(text: string, index: number, pairs: BracketPairs): number {
  for (let at = index - 1; at >= Math.max(0, index - longestMeaning); at -= 1) {
    if ((pairs.get(at) ?? -1) > index) return at;
  }
  return -1;
}

/** Terms up to the end of the remark, without quotation marks. Several only where each is a title. */
function termsOf(written: string): string[] {
  const titles = [...written.matchAll(/《[^《》]+》/gu)].map(([title]) => title);
  if (titles.length > 1) return titles;
  const [term = ''] = written.split(/[，,；;。]|\s*下同/u);
  const bare = term.trim().replace(/^[“"'‘「](?<inner>[^”"'’」]*)[”"'’」]$/u, '$<inner>');
  return bare === '' ? [] : [bare];
}

function meaningsOf(text: string, terms: readonly string[]): string[] {
  const ended = text.trimEnd();
  const titles = ended.endsWith('》') ? lastTitles(ended, terms.length) : [];
  if (titles.length === terms.length && titles.length > 0) return titles;
  const [term] = terms;
  return term === undefined || terms.length > 1 ? [] : [nameBefore(ended, term)];
}

/** The last titles of a text, outermost, with their marks. */
function lastTitles(text: string, count: number): string[] {
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
function nameBefore(text: string, term: string): string {
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
  const plain = term.replaceAll(/[《》“”"\s]/gu, '');
  for (let length = plain.length; length >= Math.min(plain.length, 3) && length > 1; length -= 1) {
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
