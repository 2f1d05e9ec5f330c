import { numeralCharacters, ordinal } from '../../../shared/text/ordinals';
import type { Span } from './brackets';

/** The levels of a law from the highest to the lowest (立法法第六十五条: 编、章、节、条、款、项、目). */
export const levels = ['part', 'chapter', 'section', 'article', 'paragraph', 'item', 'subitem'] as const;
export type Level = (typeof levels)[number];

/** Numbers of the levels that a mention names; 第十二条之一 is 12 with 1 inserted after it. */
export type Provision = Partial<Readonly<Record<Level, number>>> & { readonly inserted?: number };

/** One provision of a list, with what it takes over from the one before it: 第二款第一项、第三项. */
export interface NamedProvision extends Span {
  readonly provision: Provision;
  /** The highest level that is printed. */
  readonly from: Level;
}

/** Provisions that a text names together: 第三条、第五条第二款和第六条. */
export interface ProvisionList extends Span {
  readonly named: readonly NamedProvision[];
}

/** Which word stands for which level. Taiwan's 項 is a paragraph and its 款 an item (中央法規標準法第八條). */
export type LevelWords = Readonly<Record<string, Level>>;
const divisions = { 编: 'part', 編: 'part', 章: 'chapter', 节: 'section', 節: 'section' } as const;
const articles = { 条: 'article', 條: 'article', 目: 'subitem' } as const;
export const mainland: LevelWords = { ...divisions, ...articles, 款: 'paragraph', 项: 'item', 項: 'item' };
export const taiwanese: LevelWords = {
  ...divisions,
  ...articles,
  項: 'paragraph',
  项: 'paragraph',
  款: 'item',
};

const numeral = `(?:[${numeralCharacters}]{1,9}|\\d{1,4})`;
const number = `\\s?(?:[（(]\\s?${numeral}\\s?[）)]|${numeral})\\s?`;
const word =
  '(?:编|編|章(?!程)|[节節](?![能约点日目])|[条條](?![件例])|款(?!项|項)|[项項](?!目)|目(?![标標录的]))';
/** 第十二条之一, 第（三）项, 第三、五、七条, 第 9 條. */
const atom = new RegExp(
  `第(?<numbers>${number}(?:[、和至]${number}){0,12})(?<word>${word})(?:之(?<inserted>[${numeralCharacters}]{1,3}))?`,
  'gu',
);
const eachNumber = new RegExp(numeral, 'gu');
const connector = /^(?:的?[规規]定)?\s?(?:、|，|,|和|或者|或|及其|以及|及|与|與|至|到|并|[-—－~～])\s?$/u;
const longestGap = 8;

/** The lists of provisions in a text, in order. One pass. */
export function provisionLists(text: string, words: LevelWords): ProvisionList[] {
  const lists: { start: number; end: number; named: NamedProvision[] }[] = [];
  for (const match of text.matchAll(atom)) {
    const { index, groups } = match;
    const level = words[groups?.['word'] ?? ''];
    if (!level) continue;
    const end = index + match[0].length;
    const list = lists.at(-1);
    const last = list?.named.at(-1);
    const gap = list && index - list.end <= longestGap ? text.slice(list.end, index) : null;
    const goesDown =
      last !== undefined && gap !== null && gap.trim() === '' && isBelow(level, last.provision);
    const goesOn = goesDown || (gap !== null && connector.test(gap));
    const before = goesOn && last ? above(last.provision, level) : {};
    const inserted = ordinal(groups?.['inserted'] ?? '')?.value;
    const numbers = [...(groups?.['numbers'] ?? '').matchAll(eachNumber)];
    const read = numbers.map((found, place): NamedProvision => {
      const isFirst = place === 0;
      const isLast = place === numbers.length - 1;
      const at = index + 1 + found.index;
      const value = ordinal(found[0])?.value ?? 0;
      return {
        start: isFirst ? index : at,
        end: isLast ? end : at + found[0].length,
        from: level,
        provision: {
          ...before,
          [level]: value,
          ...(isLast && inserted !== undefined && { inserted }),
        },
      };
    });
    const [first] = read;
    if (goesDown && list && first) {
      list.named[list.named.length - 1] = { ...first, start: last.start, from: last.from };
      for (const one of read.slice(1)) list.named.push(one);
      list.end = end;
    } else if (goesOn && list) {
      for (const one of read) list.named.push(one);
      list.end = end;
    } else lists.push({ start: index, end, named: read });
  }
  return lists;
}

/** Whether a level lies below every level that a provision names. */
function isBelow(level: Level, provision: Provision): boolean {
  const place = levels.indexOf(level);
  return levels.every((other, index) => provision[other] === undefined || index < place);
}

/** What of a provision lies above a level. */
function above(provision: Provision, level: Level): Provision {
  const kept: Partial<Record<Level, number>> & { inserted?: number } = {};
  for (const higher of levels.slice(0, levels.indexOf(level))) {
    const value = provision[higher];
    if (value !== undefined) kept[higher] = value;
  }
  if (kept.article !== undefined && provision.inserted !== undefined) kept.inserted = provision.inserted;
  return kept;
}
