import { numeralCharacters, numeralValue } from '../../../shared/text/ordinals';
import { ownDocument } from './own-document';
import type { Places } from './places';
import type { LevelWords, ProvisionList } from './provisions';
import type { Standing } from './standing';

/** What reading a unit for references to places of its document needs. */
export interface PlaceReader {
  readonly places: Places;
  readonly words: LevelWords;
  /** Where the unit stands that is read. */
  readonly from: Standing;
  /** Whether bare articles are another document's, as in one that amends it. */
  readonly ownOnly: boolean;
  /** What looks like the document's own name and is another's: 本法 in a rule of Taiwan. */
  readonly notOwn: ReadonlySet<string>;
}

/** What leads to a list: where it begins to be printed, and from which place its levels count. */
export interface Lead {
  readonly start: number;
  readonly from: Standing | null;
  /** Whether it names this document or a place in it. */
  readonly isOwn: boolean;
}

const ownLead = new RegExp(`${ownDocument}(?:的)?\\s?$`, 'u');
const hereLead = /本[条條款項项章节節编編]\s?$/u;
const backward = `(?<![目以之日当當此从從提年空])前(?<count>[两兩${numeralCharacters}]?)\\s?(?<word>[条條款]|[项項](?!目))(?!件)`;
const backwardLead = new RegExp(`${backward}(?:(?:所列|规定|規定)的?)?\\s?$`, 'u');
/** 前款, 前两款, 前条 by themselves. */
export const backwardAlone = new RegExp(backward, 'gu');
/** The end of another law's name, or of what stands behind it. */
const otherLead =
  /(?:法|典|条例|條例|规定|規定|办法|辦法|细则|細則|规则|規則|准则|準則|通则|通則|规程|解释|决定|修正案|公约|协定|协议|章程|标准|通知|意见|方案|合同|[》〉）)」”])(?:的|之)?\s?$/u;
const verbLead =
  /(?:依照|按照|遵照|比照|参照|參照|根据|根據|依据|依據|违反|違反|符合|适用|適用|遵守|执行|履行|具有|属于|除|有|按|依|对|對|因|經|经|犯|和|及|或者|或|与|與|於|于|在|所称|及其|準用|准用|違)\s?$/u;
const openLead = /(?:^|[，,：:（(、\s])$/u;
const spoken = /^\s?(?:的|所|规定|規定|中|之|情形|各[款項项])/u;
/** Characters before a list that tell whose it is. */
const longestLead = 16;

/**
 * What leads to a list of provisions in a sentence: the document's own name, the place that says it, another law
 * (`other`), or words that need none of these. Null where the list may be anything.
 */
export function leadOf(said: string, list: ProvisionList, reader: PlaceReader): Lead | 'other' | null {
  const near = Math.max(0, list.start - longestLead);
  const before = said.slice(near, list.start);
  const own = ownLead.exec(before);
  if (own && reader.notOwn.has(own[0].replace(/的?\s?$/u, ''))) return 'other';
  // 本法 in an amendment is the law that it amends.
  if (reader.ownOnly && !/修正案|[决決][定议]/u.test(own?.[0] ?? '')) return null;
  if (own) return { start: near + own.index, from: reader.from, isOwn: true };
  const here = hereLead.exec(before);
  if (here) return { start: near + here.index, from: reader.from, isOwn: true };
  const back = backwardLead.exec(before);
  if (back) return { start: near + back.index, from: backwardFrom(back.groups, reader), isOwn: true };
  if (otherLead.test(before)) return 'other';
  const goesOn = openLead.test(before) && spoken.test(said.slice(list.end, list.end + 4));
  const isWhole = list.named.every(({ from }) => from !== 'subitem');
  const leads = isWhole && (verbLead.test(before) || goesOn);
  return leads ? { start: list.start, from: reader.from, isOwn: false } : null;
}

/**
 * The place that 前款, 前两款 or 前条 speaks of: the first of those that it counts back.
 *
 * @param groups those of `backwardAlone`.
 */
export function backwardFrom(
  groups: Readonly<Record<string, string>> | undefined,
  { places, words, from }: PlaceReader,
): Standing | null {
  const printed = groups?.['count'] ?? '';
  const back = printed === '' ? 1 : /[两兩]/u.test(printed) ? 2 : (numeralValue(printed) ?? 1);
  const level = words[groups?.['word'] ?? ''];
  const { item, paragraph } = from;
  if (level === 'article') return places.earlierArticle(from, back);
  if (level === 'item') return item !== null && item > back ? { ...from, item: item - back } : null;
  return paragraph > back ? { ...from, paragraph: paragraph - back, item: null } : null;
}
