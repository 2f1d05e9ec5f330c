import { documentNumber, orderNumber } from './document-number';
import { isEnactment } from './enactment';
import type { Line } from './line';
import { possibleMarker } from './marker';
import { isClosed } from './sentence';
import { squash } from './spacing';
import { canStandInTitle, titleBlockStart, titleSupplement } from './title-block';
import { isBodyName, namesMatter, quotedNames } from './titles';

/** How a lone document begins, as indexes into its lines. */
export interface LoneOpening {
  /** First line of the title; lines before it are none of the document's. */
  readonly first: number;
  readonly titleEnd: number;
  /** Line of the 文号; null when it has none of its own. */
  readonly number: number | null;
  /** The page's heading that stands for the title, where the text prints none. */
  readonly head: Line | null;
  /** Line of the 附件 above the title; null when there is none. */
  readonly label: number | null;
}

/** A 文号 further down is another document's. */
const numberLines = 40;
const titleLines = 8;
const titleCharacters = 200;
const attachment = /^附(?:件|录)?[0-9一二三四五六七八九十]{0,2}[：:]?$/u;

/**
 * Where title and 文号 of a lone document stand: above its 文号, or at the head of the text as far as it is set like a
 * title, or in the page's own heading.
 *
 * @param heads headings of the page above the text.
 * @param stated the title that the page states.
 */
export function loneOpening(
  lines: readonly Line[],
  heads: readonly Line[],
  stated: string | null,
): LoneOpening {
  const opening = firstOpening(lines, heads, stated);
  const { first, titleEnd } = opening;
  const title = lines.slice(first, titleEnd).map((line) => line.text);
  const again = opening.number === null ? repetitionEnd(lines, titleEnd, title.join('')) : titleEnd;
  // A page heads a text with its title, and the text prints it again as it was issued.
  return again > titleEnd
    ? { ...opening, first: titleEnd, titleEnd: again, number: numberAfter(lines, again) }
    : opening;
}

function firstOpening(lines: readonly Line[], heads: readonly Line[], stated: string | null): LoneOpening {
  const number = lines.slice(0, numberLines).findIndex((line, index) => isNumber(lines, line, index));
  const head = heads.at(-1) ?? null;
  if (number >= 0) {
    const first = titleBlockStart(lines, number, 0);
    if (first < number) return { ...after(lines, first), titleEnd: number, number, head: null };
    if (number === 0 && head) return { first: 0, label: null, titleEnd: 0, number: 0, head };
  }
  const { first, label } = after(lines, 0);
  const repeated = repetitionEnd(lines, first, squash(head?.text ?? stated ?? ''));
  const titleEnd = repeated > first || head ? repeated : headEnd(lines, first);
  if (titleEnd > first) {
    return { first, label, titleEnd, number: numberAfter(lines, titleEnd), head: null };
  }
  return { first, label, titleEnd: first, number: null, head };
}

function numberAfter(lines: readonly Line[], titleEnd: number): number | null {
  const next = lines[titleEnd];
  return next && isNumber(lines, next, titleEnd) ? titleEnd : null;
}

function isNumber(lines: readonly Line[], line: Line, index: number): boolean {
  return documentNumber(line.text) !== null || orderNumber(lines[index - 1]?.text ?? '', line.text) !== null;
}

/** 附件 above the title says where the document was attached. */
function after(lines: readonly Line[], first: number): { first: number; label: number | null } {
  const isLabel = attachment.test(squash(lines[first]?.text ?? ''));
  return isLabel ? { first: first + 1, label: first } : { first, label: null };
}

/**
 * The index after the title at the head of the text: the lines that stand above the first sentence, label or note.
 */
function headEnd(lines: readonly Line[], first: number): number {
  const opening = lines[first];
  if (!opening || opening.table) return first;
  if (opening.heading !== null) return markedEnd(lines, first, opening.heading);
  let end = first;
  let characters = 0;
  while (end < Math.min(lines.length, first + titleLines)) {
    const line = lines[end];
    if (!line || line.table || !standsInHead(line) || /^目[录錄次]$/u.test(squash(line.text))) break;
    if (end > first && isBodyName(line.text) && !matterFollows(lines, end)) break;
    characters += line.text.length;
    if (characters > titleCharacters) break;
    end += 1;
    // A blank line parts the title from what is no title, unless what follows only adds to it.
    const next = lines[end];
    if (next && isTitleWhole(lines, first, end) && (next.apart || opening.apart !== next.apart)) {
      if (titleSupplement.test(squash(next.text))) end += 1;
      break;
    }
  }
  return end;
}

/** Names of bodies below a title's first line belong to it where its matter (关于, 印发) comes after them. */
function matterFollows(lines: readonly Line[], index: number): boolean {
  return lines.slice(index, index + titleLines).some(({ text }) => namesMatter(text));
}

function standsInHead(line: Line): boolean {
  const supplement = titleSupplement.test(squash(line.text));
  return (
    (supplement || (canStandInTitle(line.text) && possibleMarker(line.text) === null)) &&
    !isEnactment(line.text)
  );
}

/** Kinds of documents end their titles. */
const documentKind =
  /(?:法|条例|條例|规定|規定|办法|辦法|细则|細則|规则|規則|章程|通知|通告|公告|决定|決定|决议|命令|令|意见|函|批复|报告|报告书|纪要|方案|计划|规划|纲要|要点|预案|解释|宪法|修正案|准则|標準|标准|规范|规程|导则|手册|白皮书|名录|目录|清单|指南|指引|措施|守则|公约|议案|说明|提案|倡议书|总结|讲话|制度|目標|目标|安排|答复|通报|公报|请示|辦法|Act|Law|Regulations|Rules)(?:[（(][^（）()]{1,16}[）)])?$/u;

function isTitleWhole(lines: readonly Line[], first: number, end: number): boolean {
  const text = lines
    .slice(first, end)
    .map((line) => squash(line.text))
    .join('');
  return documentKind.test(text.replaceAll(/[（(][^（）()]*[）)]$/gu, ''));
}

/** A title that the format marks: headings of one level that follow one another, with what adds to them. */
function markedEnd(lines: readonly Line[], first: number, level: number): number {
  let end = first + 1;
  while (end < first + titleLines) {
    const next = lines[end];
    if (!next) break;
    const goesOn =
      next.heading === level && possibleMarker(next.text) === null && !isTitleWhole(lines, first, end);
    if (!goesOn && !titleSupplement.test(squash(next.text))) break;
    end += 1;
  }
  return end;
}

/** The index after the lines that spell a heading again, with issuers before it or not; `first` when they do not. */
function repetitionEnd(lines: readonly Line[], first: number, head: string): number {
  const wanted = fold(head);
  if (wanted === '') return first;
  const names = quotedNames(head).map(fold);
  let joined = '';
  for (let index = first; index < Math.min(lines.length, first + titleLines); index += 1) {
    const line = lines[index];
    if (!line || line.table || isClosed(line.text) || joined.length > titleCharacters) break;
    joined += fold(line.text);
    if (joined === wanted || joined.endsWith(wanted) || names.includes(joined)) {
      const next = lines[index + 1];
      return next && titleSupplement.test(squash(next.text)) ? index + 2 : index + 1;
    }
    if (wanted.length > 4 && joined.length >= 4 && wanted.startsWith(joined)) continue;
    if (!canStandInTitle(line.text)) break;
  }
  return first;
}

function fold(text: string): string {
  return squash(text).normalize('NFKC');
}
