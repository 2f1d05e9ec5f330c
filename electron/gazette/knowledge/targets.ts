import type { Target } from '../../../shared/model/knowledge';
import type { Unit, UnitKind } from '../../../shared/model/unit';
import { splitOutside, type Span } from './brackets';
import { GoalScopes } from './goal-scope';
import { passage, proseOf, type Prose } from './prose';
import { quantityOf } from './quantity';
import { tableTargets } from './target-table';
import { Tense } from './target-tense';
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
/** What is given, or asked for as a condition, is no target. */
const noGoal =
  /分别|给予|补贴|补助|奖励|奖补|资助|贴息|罚款|处以|最高不|每人|限额|额度|容忍度|按照.{0,12}标准|不予|年收入|凡|[可能](?:降|减|增|提)/u;
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
 * @param title the document's, which may name the plan's last year.
 * @param documentYear year in which it was made; earlier years are its past. Null when unknown.
 */
export function targetsOf(title: string, units: readonly Unit[], documentYear: number | null): Target[] {
  const scopes = new GoalScopes(title, documentYear);
  return units.flatMap((unit) => {
    const { year, isPast } = scopes.enter(unit);
    if (isPast) return [];
    if (unit.table) return tableTargets(unit, year, documentYear);
    if (!speaking.has(unit.kind) || /(?:^|\/)art-/u.test(unit.path)) return [];
    return proseOf(unit).flatMap((prose) => proseTargets(prose, year, documentYear));
  });
}

function proseTargets(prose: Prose, headingYear: number | null, documentYear: number | null): Target[] {
  const { text } = prose;
  const numbers = numbersIn(text);
  if (numbers.length === 0) return [];
  const years = yearsIn(text, documentYear);
  const tense = new Tense(headingYear, documentYear);
  const found: Target[] = [];
  let next = 0;
  let named = 0;
  let last = 0;
  for (const clause of splitOutside(text, { start: 0, end: text.length }, isClauseEnd)) {
    const said = text.slice(clause.start, clause.end);
    tense.enter(said, sentenceEnd.test(text.slice(last, clause.start)));
    last = clause.end;
    const sets = !noGoal.test(said);
    let from = clause.start;
    let goesOn = false;
    for (; (numbers[next]?.start ?? Infinity) < clause.end; next += 1) {
      const number = numbers[next];
      if (!number) break;
      for (; (years[named]?.at ?? Infinity) < number.start; named += 1) tense.name(years[named]?.year ?? 0);
      if (!sets || tense.isPast || number.start < from) continue;
      const near = Math.max(clause.start, number.start - nearby);
      if (!tense.isFuture && !setsGoal(text.slice(near, number.start), number, tense.year)) continue;
      const before = text.slice(Math.max(from, near), number.start);
      const limit = Math.min(clause.end, numbers[next + 1]?.start ?? clause.end);
      const behind = text.slice(number.end, limit);
      if (!canBeTarget(before, number, behind)) continue;
      // Before another number, what follows the last 、 is that one's.
      const share = limit < clause.end && behind.includes('、') ? behind.lastIndexOf('、') : behind.length;
      const quantity = quantityOf(withoutYear(before), behind.slice(0, share), goesOn);
      goesOn = quantity !== null && quantity.length > 0;
      if (quantity === null) continue;
      from = number.end + (goesOn ? share : 0);
      const span = { start: near, end: Math.min(clause.end, number.end + nearby) };
      found.push(targetOf(prose, span, number, quantity.name, tense.year));
    }
  }
  return found;
}

function targetOf(
  prose: Prose,
  { start, end }: Span,
  number: PrintedNumber,
  quantity: string,
  year: number | null,
): Target {
  const { value, upper, bound, measure } = number;
  const text = prose.text.slice(start, end);
  return { quantity, value, upper, bound, measure, year, text, at: passage(prose, start, end) };
}

/** Whether the words of a clause set a goal: stronger ones where no year does. */
function setsGoal(words: string, number: PrintedNumber, year: number | null): boolean {
  return year === null ? strongGoal.test(words) : goal.test(words) || number.bound !== 'exact';
}

function canBeTarget(before: string, number: PrintedNumber, behind: string): boolean {
  if (number.isTime && !shortening.test(before)) return false;
  // 超过10万立方米的企业, 1000万元以下的业务, 年产值超100亿元、具备竞争力的企业: they say which things are meant.
  if (/^\s?的/u.test(behind) || describes.test(behind)) return false;
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
