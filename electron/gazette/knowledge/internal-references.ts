import { numeralCharacters, numeralValue } from '../../../shared/text/ordinals';
import type { Definition, InternalReference } from '../../../shared/model/knowledge';
import type { Unit } from '../../../shared/model/unit';
import type { Span } from './brackets';
import { ownDocument } from './own-document';
import { Places, type Standing } from './places';
import { passage, proseOf, type Prose } from './prose';
import {
  mainland,
  provisionLists,
  taiwanese,
  type LevelWords,
  type Provision,
  type ProvisionList,
} from './provisions';

/** A document that changes another speaks of the other's articles: 修正案, 关于修改《…》的决定. */
const amending = /修正案|修[改正订訂]\S{0,60}的?[决決]定/u;
const quoted = /“[^“”]*”|「[^「」]*」|《[^《》]*》/gu;
const sentence = /[^。；;！？!?\n]+/gu;

const ownLead = new RegExp(`${ownDocument}(?:的)?\\s?$`, 'u');
const hereLead = /本[条條款項项章节節编編]\s?$/u;
const backward = `(?<![目以之日当當此从從提年空])前(?<count>[两兩${numeralCharacters}]?)\\s?(?<word>[条條款]|[项項](?!目))(?!件)`;
const backwardLead = new RegExp(`${backward}(?:(?:所列|规定|規定)的?)?\\s?$`, 'u');
const backwardAlone = new RegExp(backward, 'gu');
const longestLead = 16;
/** The end of another law's name, or of what stands behind it. */
const otherLead =
  /(?:法|典|条例|條例|规定|規定|办法|辦法|细则|細則|规则|規則|准则|準則|通则|通則|规程|解释|决定|修正案|公约|协定|协议|章程|标准|通知|意见|方案|合同|[》〉）)」”])(?:的|之)?\s?$/u;
const verbLead =
  /(?:依照|按照|遵照|比照|参照|參照|根据|根據|依据|依據|违反|違反|符合|适用|適用|遵守|执行|履行|具有|属于|除|有|按|依|对|對|因|經|经|犯|和|及|或者|或|与|與|於|于|在|所称|及其|準用|准用|違)\s?$/u;
const openLead = /(?:^|[，,：:（(、\s])$/u;
const spoken = /^\s?(?:的|所|规定|規定|中|之|情形|各[款項项])/u;
const annex = /附(?:件|表|录|錄|图|圖)\s?(?:\d{1,2}|[〇一二三四五六七八九十]{1,3})(?![\d年月日、.]?[\d年])/gu;
const annexLead = /(?:见|見|按照?|依照?|执行|照|[（(]|、|和|及|与|附|填写|参照|列入)\s?$/u;

/**
 * Where a document points to itself: 本办法第九条, 前款, 本条第一款第二项, 依照第十二条, 见附件1. An article of another law is
 * none, nor what stands in quotation marks, which speaks of the text that it is to stand in. Linear in the text's
 * length.
 *
 * @param definitions those of the document: where 本法 stands for another law (依檔案法（以下簡稱本法）), it is not its own.
 */
export function internalReferencesOf(
  title: string,
  units: readonly Unit[],
  definitions: readonly Definition[],
): InternalReference[] {
  const places = new Places(units);
  const words = units.some(({ label, text }) => /第.{1,12}條/u.test(label ?? text)) ? taiwanese : mainland;
  const ownOnly = amending.test(title);
  const others = definitions.filter(({ term, meaning }) => term.startsWith('本') && !isTitle(meaning, title));
  const notOwn: ReadonlySet<string> = new Set(others.map(({ term }) => term));
  return units.flatMap((unit) => {
    const from = places.standing(unit.path);
    if (!from || unit.kind === 'title' || !/[第前附]/u.test(unit.text)) return [];
    const reader: Reader = { places, words, from, ownOnly, notOwn };
    return proseOf(unit)
      .filter(({ field }) => field === 'text')
      .flatMap((prose) => inProse(prose, reader))
      .sort((a, b) => a.at.start - b.at.start);
  });
}

interface Reader {
  readonly places: Places;
  readonly words: LevelWords;
  /** Where the unit stands that is read. */
  readonly from: Standing;
  readonly ownOnly: boolean;
  /** What looks like the document's own name and is another's: 本法 in a rule of Taiwan. */
  readonly notOwn: ReadonlySet<string>;
}

/** Whether a name is the document's own title, or a part of it. */
function isTitle(name: string, title: string): boolean {
  const plain = name.replaceAll(/[《》\s]/gu, '');
  return title.includes(plain) || plain.includes(title);
}

function inProse(prose: Prose, reader: Reader): InternalReference[] {
  // Quoted text is blanked, so that what is behind it keeps its place; 》 stays, since it ends another law's name.
  const text = prose.text.replaceAll(quoted, (part) => '　'.repeat(part.length - 1) + part.slice(-1));
  const found: InternalReference[] = [];
  const put = ({ start, end }: Span, target: string | null): void => {
    found.push({ text: prose.text.slice(start, end), target, at: passage(prose, start, end) });
  };
  let before: Provision = {};
  for (const { index: offset, 0: said } of text.matchAll(sentence)) {
    let afterOther = false;
    const taken: Span[] = [];
    for (const list of provisionLists(said, reader.words)) {
      const lead = leadOf(said, list, reader);
      if (lead === 'other') afterOther = true;
      if (lead === 'other' || lead === null || (afterOther && !lead.isOwn)) continue;
      taken.push({ start: lead.start, end: list.end });
      list.named.forEach(({ start, end, provision }, place) => {
        const span = { start: offset + (place === 0 ? lead.start : start), end: offset + end };
        const target = lead.from && reader.places.target(provision, lead.from);
        // 违反第三条第（一）项规定，…；违反第（二）项规定，…: what the unit itself has not is the named article's.
        const { article, inserted } = before;
        const isShort = provision.article === undefined && !lead.isOwn && article !== undefined;
        const around = isShort
          ? { ...provision, article, ...(inserted !== undefined && { inserted }) }
          : null;
        put(span, target ?? (around && reader.places.target(around, reader.from)));
        if (provision.article !== undefined) before = provision;
      });
    }
    if (reader.ownOnly) continue;
    let next = 0;
    for (const match of said.matchAll(backwardAlone)) {
      const { index } = match;
      while ((taken[next]?.end ?? Infinity) <= index) next += 1;
      if ((taken[next]?.start ?? Infinity) <= index) continue;
      const from = backwardFrom(match.groups, reader);
      const span = { start: offset + index, end: offset + index + match[0].length };
      put(span, from && pathOf(from, match.groups?.['word'] ?? '', reader.words));
    }
    for (const { index, 0: name } of said.matchAll(annex)) {
      const target = reader.places.annex(name);
      if (target === prose.unit.path) continue;
      if (target === null && !annexLead.test(said.slice(Math.max(0, index - longestLead), index))) continue;
      put({ start: offset + index, end: offset + index + name.length }, target);
    }
  }
  return found;
}

/** What leads to a list: where it begins to be printed, and from which place its levels count. */
interface Lead {
  readonly start: number;
  readonly from: Standing | null;
  /** Whether it names this document or a place in it. */
  readonly isOwn: boolean;
}

function leadOf(said: string, list: ProvisionList, reader: Reader): Lead | 'other' | null {
  const near = Math.max(0, list.start - longestLead);
  const before = said.slice(near, list.start);
  const own = ownLead.exec(before);
  if (own && reader.notOwn.has(own[0].replace(/的?\s?$/u, ''))) return 'other';
  if (own) return { start: near + own.index, from: reader.from, isOwn: true };
  if (reader.ownOnly) return null;
  const here = hereLead.exec(before);
  if (here) return { start: near + here.index, from: reader.from, isOwn: true };
  const back = backwardLead.exec(before);
  if (back) return { start: near + back.index, from: backwardFrom(back.groups, reader), isOwn: true };
  if (otherLead.test(before)) return 'other';
  const leads =
    verbLead.test(before) || (openLead.test(before) && spoken.test(said.slice(list.end, list.end + 4)));
  const isWithin = list.named.every(({ from }) => from !== 'subitem');
  return leads && isWithin ? { start: list.start, from: reader.from, isOwn: false } : null;
}

/** The place that 前款, 前两款 or 前条 speaks of: the first of those that it counts back. */
function backwardFrom(groups: Readonly<Record<string, string>> | undefined, reader: Reader): Standing | null {
  const { places, words, from } = reader;
  const printed = groups?.['count'] ?? '';
  const back = printed === '' ? 1 : /[两兩]/u.test(printed) ? 2 : (numeralValue(printed) ?? 1);
  const level = words[groups?.['word'] ?? ''];
  if (level === 'article') return places.earlierArticle(from, back);
  if (level === 'item')
    return from.item !== null && from.item > back ? { ...from, item: from.item - back } : null;
  return from.paragraph > back ? { ...from, paragraph: from.paragraph - back, item: null } : null;
}

function pathOf(from: Standing, word: string, words: LevelWords): string | null {
  const level = words[word];
  const { article, paragraph, item } = from;
  if (level === 'article') return article?.path ?? null;
  const held = article?.paragraphs[paragraph - 1];
  return (level === 'item' ? (item === null ? undefined : held?.items.get(item)?.path) : held?.path) ?? null;
}
