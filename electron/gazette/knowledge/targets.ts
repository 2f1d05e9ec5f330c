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
  /力争|争取|确保|目标|预期|达到|达|超|突破|不低于|不少于|不高于|新增|新建|累计|提高|提升|降低|降至|下降|压减|压缩|缩短|减少|增长|增加|翻|建成|打造|培育|培养|引育|引进|形成|推出|孵化|获批|建设|实现|制定|制修订|研制|开发|布局|创建|选取|遴选|控制在|保持在|稳定在|覆盖|完成/u;
/** What is given, asked for as a condition, or was done already is no target. */
const noGoal =
  /分别|给予|补贴|补助|奖励|奖补|资助|贴息|罚款|处以|最高不|每人|限额|额度|容忍度|已达|已经|截至目前|目前|去年|上年|曾|以来|近年来|连续|年收入|凡|按照.{0,12}标准|不予/u;
/** Characters around a number that tell what it counts; clauses are hardly ever as long. */
const nearby = 200;
/** 年产值超100亿元、具备竞争力的龙头企业2家: the first number only says which. */
const describes = /^、[^、，。；]{0,40}的/u;
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
    const own = yearsIn(unit.heading ?? '').at(-1)?.year ?? null;
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
  const years = yearsIn(text);
  const found: Target[] = [];
  let next = 0;
  let named = 0;
  let year = headingYear;
  for (const clause of splitOutside(text, { start: 0, end: text.length }, isClauseEnd)) {
    let from = clause.start;
    let goesOn = false;
    const isNoGoal = noGoal.test(text.slice(clause.start, clause.end));
    for (; next < numbers.length; next += 1) {
      const number = numbers[next];
      if (!number || number.start >= clause.end) break;
      for (; (years[named]?.at ?? Infinity) < number.start; named += 1) year = years[named]?.year ?? null;
      if (number.start < from) continue;
      const before = text.slice(Math.max(from, number.start - nearby), number.start);
      const limit = Math.min(clause.end, numbers[next + 1]?.start ?? clause.end);
      const isPast = year !== null && documentYear !== null && year < documentYear;
      if (isPast || isNoGoal || !isTarget(before, number, text, year)) continue;
      const behind = text.slice(number.end, limit);
      // Before another number, what follows the last 、 is that one's.
      const share = limit < clause.end && behind.includes('、') ? behind.lastIndexOf('、') : behind.length;
      if (describes.test(behind)) continue;
      const quantity = quantityOf(withoutYear(before), behind.slice(0, share), goesOn);
      goesOn = quantity !== null && quantity.length > 0;
      from = number.end + (quantity && quantity.length > 0 ? share : 0);
      if (quantity === null) continue;
      const { value, upper, bound, measure } = number;
      const start = Math.max(clause.start, number.start - nearby);
      const end = Math.min(clause.end, number.end + nearby);
      const at = passage(prose, start, end);
      const said = text.slice(start, end);
      found.push({ quantity: quantity.name, value, upper, bound, measure, year, text: said, at });
    }
  }
  return found;
}

function isTarget(before: string, number: PrintedNumber, text: string, year: number | null): boolean {
  if (number.isTime && !shortening.test(before)) return false;
  // 超过10万立方米的企业, 1000万元以下的业务, 年产值超100亿元、具备竞争力的企业: they say which things are meant.
  if (/^\s?的/u.test(text.slice(number.end, number.end + 2))) return false;
  return year !== null || goal.test(before) || number.bound === 'at-least' || number.bound === 'at-most';
}

function withoutYear(before: string): string {
  return before.replace(
    /^.*?(?:到|至|截至|截止|力争)?\s*(?:(?:19|20)\d{2}\s*年|[“"]?十[二三四五六]五[”"]?(?:时期)?)(?:底|末|年底|期间|期末)?(?:前|以前|之前)?[，,]?/u,
    '',
  );
}

function isClauseEnd(character: string): boolean {
  return /[。；;，,：:！？!?\n]/u.test(character);
}
