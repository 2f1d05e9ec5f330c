import type { Definition } from '../../../shared/model/knowledge';
import { bracketPairs, type BracketPairs } from './brackets';
import { isSubsequence } from './joint-names';
import { passage, type Prose } from './prose';
import { lastTitles, nameBefore, namesBefore } from './abbreviated-name';

/**
 * （以下简称X）, （以下统称X）, （下称X）, （简称X）, also behind a number: （国发〔2018〕41号，以下简称《X》）; without brackets
 * behind a comma.
 */
const mark =
  /(?:(?:以下|下文|下)(?:均|分别|分別|合并|一律)?(?:简称|簡稱|统称|統稱|合称|并称|称|稱)|(?<=[（(，,；;])(?:简称|簡稱|统称|統稱))(?:为|為|作)?[:：]?\s*/gu;
/** Where a mark without brackets ends. */
const remarkEnd = /[，,。；;：:）)\n]|$/u;
/** 3—5种 before what an abbreviation stands for. */
const amount = /^\d[\d.—–\-－~～至]*\s?(?:多|余)?[种个家项类件座]/u;
const longestMeaning = 200;

/** The abbreviations that a text defines, each with what it stands for, as printed. */
export function abbreviationsIn(prose: Prose): Definition[] {
  const { text } = prose;
  if (!/[简簡统統合并称稱]/u.test(text)) return [];
  const marks = [...text.matchAll(mark)];
  if (marks.length === 0) return [];
  const pairs = bracketPairs(text);
  return marks.flatMap(({ index, 0: words }) => {
    const remark = bracketRemark(text, index, pairs) ?? commaRemark(text, index, words);
    if (!remark) return [];
    const terms = termsOf(text.slice(index + words.length, remark.close), /分别|分別/u.test(words));
    const meanings = meaningsOf(text.slice(Math.max(0, remark.open - longestMeaning), remark.open), terms);
    return terms.flatMap((term, place): Definition[] => {
      const meaning = meanings[place];
      if (meaning === undefined || meaning === '') return [];
      // （简称不限）: without 以下 only what shortens the name itself is its short form.
      if (!/下/u.test(words) && !isSubsequence(term, meaning)) return [];
      const start = Math.max(0, text.lastIndexOf(meaning, remark.open));
      return [{ form: 'abbreviation', term, meaning, at: passage(prose, start, remark.end) }];
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

/** A remark that abbreviates: from the index behind the name to the end of the terms, and the end of it all. */
interface Remark {
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

function bracketRemark(text: string, index: number, pairs: BracketPairs): Remark | null {
  const open = bracketAround(text, index, pairs);
  const close = pairs.get(open);
  return close === undefined ? null : { open, close, end: close + 1 };
}

/** 上海市科学技术委员会，以下简称市科委，负责… */
function commaRemark(text: string, index: number, words: string): Remark | null {
  if (!/[，,]/u.test(text.charAt(index - 1)) || !words.startsWith('以下')) return null;
  const from = index + words.length;
  const close = from + text.slice(from, from + longestMeaning).search(remarkEnd);
  return { open: index - 1, close, end: close };
}

/** Terms up to the end of the remark, without quotation marks. Several where each is a title, or each has its own. */
function termsOf(written: string, each: boolean): string[] {
  const titles = [...written.matchAll(/《[^《》]+》/gu)].map(([title]) => title);
  if (titles.length > 1) return titles;
  const [term = ''] = written.split(/[，,；;。]|\s*下同/u);
  const terms = each
    ? term.split(/[、和及]/u)
    : [/^(?<first>[“「][^”」]*[”」])[、或]/u.exec(term)?.groups?.['first'] ?? term];
  return terms
    .map((printed) => printed.trim().replace(/^[“"'‘「](?<inner>[^”"'’」]*)[”"'’」]$/u, '$<inner>'))
    .filter((printed) => printed !== '');
}

function meaningsOf(text: string, terms: readonly string[]): string[] {
  const ended = text.trimEnd();
  const titles = ended.endsWith('》') ? lastTitles(ended, terms.length) : [];
  if (titles.length === terms.length && titles.length > 0) return titles;
  if (terms.length > 1) return namesBefore(ended, terms);
  const [term] = terms;
  return term === undefined ? [] : [nameBefore(ended, term).replace(amount, '')];
}
