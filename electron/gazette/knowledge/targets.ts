import type { Target } from '../../../shared/model/knowledge';
import type { Unit, UnitKind } from '../../../shared/model/unit';
import { splitOutside } from './brackets';
import { passage, proseOf, type Prose } from './prose';
import { quantityOf } from './quantity';
import { tableTargets } from './target-table';
import { numbersIn, type PrintedNumber } from './target-number';
import { yearsIn } from './target-year';

/** Plans set targets in these; articles set rules, and the rest speaks of the document. */
const speaking: ReadonlySet<UnitKind> = new Set([
  'heading',
  'subheading',
  'measure',
  'item',
  'paragraph',
  'box',
]);
const goal =
  /力争|争取|确保|目标|预期|达到|达(?!标)|超(?![标低大市级前额声出越])|突破|不低于|不少于|不高于|新增|新建|累计|提高|提升|降低|降至|下降|压减|压缩|缩短|减少|增长|增加|翻|建成(?!区)|打造|培育|培养|引育|引进|形成|推出|孵化|获批|建设|实现|制定|制修订|研制|开发|布局|创建|选取|遴选|控制在|保持在|稳定在|覆盖|完成/u;
/** Words that set a goal by themselves, where no year does. */
const strongGoal =
  /力争|争取|确保|目标|预期|要达到|应达到|不低于|不得?少于|不高于|不超过|不得?低于|控制在|降[至到]|提[高升][至到]|压[缩减]|缩[短减]|保持在|稳定在|至少|≥|≤|推动|引导|培育|引育|打造|建成(?!区)|新增|新建|构建|实现|创建|选取|遴选|布局/u;
/** What is given, asked for as a condition, or was done already is no target. */
const noGoal =
  /分别|给予|补贴|补助|奖励|奖补|资助|贴息|罚款|处以|最高不|每人|限额|额度|容忍度|按照.{0,12}标准|不予|年收入|凡|[可能](?:降|减|增|提)/u;
/** What the sentences after it go on to tell, too, until a goal is set. */
const pastAtLength = /以来|近年来|过去|去年|取得[^，。；]{0,12}(?:成效|进展|成就)/u;
const turning = /力争|争取|确保|目标|预期|(?<![主需重必])要(?![求点素件])|应当/u;
const past =
  /已[经达有建形实完超突培认取]|目前|上年|曾|连续|同比|[到现长加成过少低高降升]了|分别(?:增长|下降|达到)/u;
/** Characters around a number that tell what it counts; clauses are hardly ever as long. */
const nearby = 200;
/** 年产值超100亿元、具备竞争力的龙头企业2家: the first number only says which. */
const describes = /^、[^、，。；]{0,40}的/u;
const rising =
  /^\s?(?:提[高升]|增[加长]|上升|扩大|下降|降低?|减少|压[缩减]|缩[短减]|调整)[^，。；]{0,6}[到至为]/u;
const sentenceEnd = /[。；;！？!?\n]/u;
const shortening = /(?:压缩|缩短|压减|缩减|控制)(?:至|到|在|为)?(?:不超过)?$/u;

/**
 * The quantitative targets of a document, of its text and its tables.
 *
 * @param documentYear year in which it was made; earlier years are its past. Null when unknown.
 */
export function targetsOf(units: readonly Unit[], documentYear: number | null): Target[] {
  const headingYears = new Map<string, number | null>();
  return units.flatMap((unit) => {
    const above = unit.parent === null ? null : (headingYears.get(unit.parent) ?? null);
    const own = yearsIn(unit.heading ?? '', documentYear).at(-1)?.year ?? null;
    headingYears.set(unit.path, own ?? above);
    if (unit.table) return tableTargets(unit, own ?? above, documentYear);
    if (!speaking.has(unit.kind) || /(?:^|\/)art-/u.test(unit.path)) return [];
    return proseOf(unit).flatMap((prose) => proseTargets(prose, own ?? above, documentYear));
  });
}

function proseTargets(prose: Prose, headingYear: number | null, documentYear: number | null): Target[] {
  const { text } = prose;
  const numbers = numbersIn(text);
  if (numbers.length === 0) return [];
  const years = yearsIn(text, documentYear);
  const isOver = (year: number | null): boolean =>
    year !== null && documentYear !== null && year < documentYear;
  const found: Target[] = [];
  let next = 0;
  let named = 0;
  let year = headingYear;
  let isPast = false;
  let wasPast = false;
  let sentence = 0;
  for (const clause of splitOutside(text, { start: 0, end: text.length }, isClauseEnd)) {
    let from = clause.start;
    let goesOn = false;
    const said = text.slice(clause.start, clause.end);
    if (sentenceEnd.test(text.slice(sentence, clause.start))) {
      // What was speaks of its own sentence alone; a goal's year of those that follow, too.
      isPast = wasPast;
      if (isOver(year)) year = headingYear;
    }
    sentence = clause.end;
    wasPast = (wasPast || pastAtLength.test(said)) && !turning.test(said);
    isPast = (isPast && !turning.test(said)) || wasPast || past.test(said);
    const isNoGoal = noGoal.test(said);
    for (; next < numbers.length; next += 1) {
      const number = numbers[next];
      if (!number || number.start >= clause.end) break;
      for (; (years[named]?.at ?? Infinity) < number.start; named += 1) {
        year = years[named]?.year ?? null;
        wasPast &&= isOver(year);
        isPast &&= isOver(year) || past.test(said);
      }
      if (number.start < from || isPast || isOver(year) || isNoGoal) continue;
      const limit = Math.min(clause.end, numbers[next + 1]?.start ?? clause.end);
      const before = text.slice(Math.max(from, number.start - nearby), number.start);
      const behind = text.slice(number.end, limit);
      const words = text.slice(Math.max(clause.start, number.start - nearby), number.start);
      const isSet = year !== null && documentYear !== null && year > documentYear;
      if (!isSet && !setsGoal(words, number, year)) continue;
      if (!canBeTarget(before, number, behind) || describes.test(behind)) continue;
      // Before another number, what follows the last 、 is that one's.
      const share = limit < clause.end && behind.includes('、') ? behind.lastIndexOf('、') : behind.length;
      const quantity = quantityOf(withoutYear(before), behind.slice(0, share), goesOn);
      goesOn = quantity !== null && quantity.length > 0;
      from = number.end + (quantity && quantity.length > 0 ? share : 0);
      if (quantity === null) continue;
      const { value, upper, bound, measure } = number;
      const start = Math.max(clause.start, number.start - nearby);
      const end = Math.min(clause.end, number.end + nearby);
      const at = passage(prose, start, end);
      found.push({
        quantity: quantity.name,
        value,
        upper,
        bound,
        measure,
        year,
        text: text.slice(start, end),
        at,
      });
    }
  }
  return found;
}

/** Whether the words of a clause set a goal: stronger ones where no year does. */
function setsGoal(words: string, number: PrintedNumber, year: number | null): boolean {
  return year === null ? strongGoal.test(words) : goal.test(words) || number.bound !== 'exact';
}

function canBeTarget(before: string, number: PrintedNumber, behind: string): boolean {
  if (number.isTime && !shortening.test(before)) return false;
  // 超过10万立方米的企业, 1000万元以下的业务, 年产值超100亿元、具备竞争力的企业: they say which things are meant.
  if (/^\s?的/u.test(behind)) return false;
  // 由20%提高到30%: what was.
  return !(/[由从]\s?(?:\d{4}\s?年的?)?$/u.test(before) && rising.test(behind));
}

function withoutYear(before: string): string {
  return before.replace(
    /^.*?(?:到|至|截至|截止|力争)?\s*(?:(?<![比较与]\s?)(?:19|20)\d{2}\s*年|[“"]?十[二三四五六]五[”"]?(?:时期)?)(?:底|末|年底|期间|期末)?(?:前|以前|之前)?[，,]?/u,
    '',
  );
}

function isClauseEnd(character: string): boolean {
  return /[。；;，,：:！？!?\n]/u.test(character);
}
