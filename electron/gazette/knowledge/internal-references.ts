import type { Definition, InternalReference } from '../../../shared/model/knowledge';
import type { Unit } from '../../../shared/model/unit';
import type { Span } from './brackets';
import { Places } from './places';
import { passage, proseOf, type Prose } from './prose';
import { backwardAlone, backwardFrom, leadOf, type PlaceReader } from './provision-leads';
import { mainland, provisionLists, taiwanese, type Provision } from './provisions';

/** A document that changes another speaks of the other's articles: 修正案, 关于修改《…》的决定. */
const amending = /修正案|修[改正订訂]\S{0,60}的?[决決]定/u;
const quoted = /“[^“”]*(?:”|$)|「[^「」]*」|《[^《》]*》/gu;
const sentence = /[^。；;！？!?\n]+/gu;
const annex =
  /附(?:件|表|录|錄|图|圖)(?<number>\s?(?:\d{1,2}(?:[-—]\d{1,2})?|[〇一二三四五六七八九十]{1,3}))?(?![\d年月日、.]?[\d年])/gu;
const annexLead = /(?:见|見|按照?|依照?|执行|照|[（(]|、|和|及|与|附|填写|参照|列入)\s?$/u;
const longestAnnexLead = 4;

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
    const reader: PlaceReader = { places, words, from, ownOnly, notOwn };
    return proseOf(unit)
      .filter(({ field }) => field === 'text')
      .flatMap((prose) => inProse(prose, reader));
  });
}

/** Whether a name is the document's own title, or a part of it. */
function isTitle(name: string, title: string): boolean {
  const plain = name.replaceAll(/[《》\s]/gu, '');
  return title.includes(plain) || plain.includes(title);
}

/** A mention in a sentence and the path that it leads to. */
interface Mention extends Span {
  readonly target: string | null;
}

function inProse(prose: Prose, reader: PlaceReader): InternalReference[] {
  // Quoted text is blanked, so that what is behind it keeps its place; 》 stays, since it ends another law's name.
  const text = prose.text.replaceAll(quoted, (part) => '　'.repeat(part.length - 1) + part.slice(-1));
  let article: Provision = {};
  return [...text.matchAll(sentence)].flatMap(({ index: offset, 0: said }) => {
    const listed = provisionsIn(said, reader, article);
    article = listed.article;
    const others = reader.ownOnly
      ? []
      : [...earlierIn(said, reader, listed.taken), ...annexesIn(said, reader, prose.unit.path)];
    return [...listed.mentions, ...others]
      .sort((one, other) => one.start - other.start)
      .map((mention): InternalReference => {
        const [start, end] = [offset + mention.start, offset + mention.end];
        const { target } = mention;
        return { text: prose.text.slice(start, end), target, at: passage(prose, start, end) };
      });
  });
}

interface ListedProvisions {
  readonly mentions: readonly Mention[];
  /** The spans of whole lists, what leads to them included. */
  readonly taken: readonly Span[];
  /** The last article that was named. */
  readonly article: Provision;
}

/** @param named the article that the sentences before named last. */
function provisionsIn(said: string, reader: PlaceReader, named: Provision): ListedProvisions {
  const mentions: Mention[] = [];
  const taken: Span[] = [];
  let last = named;
  let afterOther = false;
  for (const list of provisionLists(said, reader.words)) {
    const lead = leadOf(said, list, reader);
    if (lead === 'other') afterOther = true;
    if (lead === 'other' || lead === null || (afterOther && !lead.isOwn)) continue;
    taken.push({ start: lead.start, end: list.end });
    list.named.forEach(({ start, end, provision }, place) => {
      const target = lead.from && reader.places.target(provision, lead.from);
      // 违反第三条第（一）项规定，…；违反第（二）项规定，…: what the unit itself has not is the named article's.
      const goesOn = target === null && provision.article === undefined && !lead.isOwn;
      const around = goesOn && last.article !== undefined ? { ...last, ...provision } : null;
      mentions.push({
        start: place === 0 ? lead.start : start,
        end,
        target: around ? reader.places.target(around, reader.from) : target,
      });
      if (provision.article !== undefined) last = articleOf(provision);
    });
  }
  return { mentions, taken, article: last };
}

function articleOf({ article, inserted }: Provision): Provision {
  return { ...(article !== undefined && { article }), ...(inserted !== undefined && { inserted }) };
}

/** 前款, 前两款, 前条 by themselves, and not as what leads to a list. */
function earlierIn(said: string, reader: PlaceReader, taken: readonly Span[]): Mention[] {
  let next = 0;
  return [...said.matchAll(backwardAlone)].flatMap(({ index, 0: printed, groups }): Mention[] => {
    while ((taken[next]?.end ?? Infinity) <= index) next += 1;
    if ((taken[next]?.start ?? Infinity) <= index) return [];
    const from = backwardFrom(groups, reader);
    const level = reader.words[groups?.['word'] ?? ''];
    // 前三项污染物 are the first three of many.
    if (level === 'item' && !from) return [];
    const target = from && reader.places.pathOf(from, level ?? 'paragraph');
    return [{ start: index, end: index + printed.length, target }];
  });
}

/** 见附件1, and 附件1 wherever the document has it. */
function annexesIn(said: string, reader: PlaceReader, path: string): Mention[] {
  return [...said.matchAll(annex)].flatMap(({ index, 0: name, groups }): Mention[] => {
    const target = reader.places.annex(name);
    const before = said.slice(Math.max(0, index - longestAnnexLead), index);
    const isNamed = groups?.['number'] === undefined ? /[见見]\s?$/u.test(before) : annexLead.test(before);
    const leads = groups?.['number'] !== undefined && target !== null;
    return target === path || !(isNamed || leads) ? [] : [{ start: index, end: index + name.length, target }];
  });
}
