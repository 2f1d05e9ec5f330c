import type { ResponsibilityForm, ResponsibilityRole } from '../../../shared/model/knowledge';
import { cutList, type ListedName } from './body-list';
import { isBody, isTime } from './body-name';
import { bracketPairs, splitOutside, type Span } from './brackets';

/** Bodies of one role within a mark. */
export interface MarkedBodies {
  readonly role: ResponsibilityRole;
  readonly names: readonly ListedName[];
}

/** A printed mark of responsibility: its characters, brackets included, and whom it names. */
export interface ResponsibilityMark extends Span {
  readonly form: ResponsibilityForm;
  readonly bodies: readonly MarkedBodies[];
}

const duty =
  '责任|責任|權責|牵头|牽頭|主责|主办|主辦|主管|负责|負責|实施|實施|落实|执行|執行|承办|承辦|承担|辦理|配合|参与|參與|参加|协同|协办|協辦|协助|協助|支持|联合|会办|組織|组织';
const roleName = `(?:主要|第一|总|共同|市级|省级|区级)?(?:${duty})(?:(?:及|和|与|、|/)?(?:${duty})|[（(](?:${duty})[）)]){0,3}(?:单位|單位|部门|部門|主体|主體|机构|機構|机关|機關|处室|科室|方)(?:及(?:分工|职责))?`;
const roleLabel = `(?:${roleName}|责任分工)\\s*[:：]`;
const roleLabels = new RegExp(roleLabel, 'gu');
const isRoleLabel = new RegExp(`^${roleLabel}$`, 'u');
/** Any label within a mark; those of no role (适用范围：, 完成时限：) end the list before them. */
const innerLabel = /^[^：:，,；;。、]{2,14}[:：]/u;
/** Characters of a list that no bracket closes; the longest in print name some thirty bodies. */
const longestList = 2000;
const lead = /牵头|牽頭|主责|主办|主辦/u;
const support = /配合|参与|參與|参加|协同|协办|協辦|协助|協助|支持|会办/u;

/**
 * Finds the marks in a text: a label and names, in brackets or to the end of the sentence (责任单位：…), and brackets
 * that close a sentence with names and what they do (体育总局负责). Linear in the text's length.
 */
export function responsibilityMarks(text: string): ResponsibilityMark[] {
  if (!/[:：）)]/u.test(text)) return [];
  const pairs = bracketPairs(text);
  const marks: ResponsibilityMark[] = [];
  let end = 0;
  for (const { index, 0: label } of text.matchAll(roleLabels)) {
    if (index < end) continue;
    const mark = labelledMark(text, index, label.length, pairs);
    if (!mark) continue;
    marks.push(mark);
    end = mark.end;
  }
  const spoken: ResponsibilityMark[] = [];
  let next = 0;
  for (const [start, close] of [...pairs].sort(([one], [other]) => one - other)) {
    while ((marks[next]?.end ?? Infinity) <= start) next += 1;
    if ((marks[next]?.start ?? Infinity) <= start) continue;
    const found = spokenBodies(text, { start: start + 1, end: close }, endsSentence(text, start, close));
    if (found) spoken.push({ start, end: close + 1, ...found });
  }
  return [...marks, ...spoken].sort((a, b) => a.start - b.start);
}

function labelledMark(
  text: string,
  at: number,
  labelLength: number,
  pairs: ReadonlyMap<number, number>,
): ResponsibilityMark | null {
  let open = at - 1;
  while (open >= 0 && /\s/u.test(text.charAt(open))) open -= 1;
  const opening = open < 0 ? '' : text.charAt(open);
  const close = '（('.includes(opening) && opening !== '' ? pairs.get(open) : squareClose(text, open);
  const isInBracket = /[（([【〔]/u.test(opening);
  // A name between the label and what comes before it would make the label a part of a sentence: 由责任单位：…
  if (!isInBracket && at > 0 && !/[\s。；;，,】\]）):：]/u.test(text.charAt(at - 1))) return null;
  const end = close ?? sentenceEnd(text, at);
  if (end <= at + labelLength) return null;
  const bodies = labelledBodies(text, { start: at, end });
  if (bodies.length === 0) return null;
  return {
    start: isInBracket ? open : at,
    end: close === undefined ? end : close + 1,
    form: 'label',
    bodies,
  };
}

const squares: Readonly<Record<string, string>> = { '[': ']', '【': '】', '〔': '〕' };

/** Where the square bracket at an index closes: 【责任单位：…】. */
function squareClose(text: string, open: number): number | undefined {
  const closing = squares[text.charAt(open)];
  const length = closing === undefined ? -1 : text.slice(open, open + longestList).indexOf(closing);
  return length < 0 ? undefined : open + length;
}

/** Where the sentence ends in which a list stands that no bracket closes. */
function sentenceEnd(text: string, at: number): number {
  const near = text.slice(at, at + longestList);
  const length = near.search(/[。\n]/u);
  return at + (length < 0 ? near.length : length);
}

/** What stands behind names and gives them their role. */
const ownRole = /(?:总?牵头|牽頭|配合|参与|协助|协同)(?:负责|落实|实施|推进)?$/u;

/** 牵头单位：甲、乙；配合单位：丙；完成时限：2025年 */
function labelledBodies(text: string, span: Span): MarkedBodies[] {
  const bodies: MarkedBodies[] = [];
  let role: ResponsibilityRole | null = null;
  let open: Span | null = null;
  const finish = (): void => {
    if (role && open) bodies.push(...rolesWithin(text, open, role));
    open = null;
  };
  for (const part of splitOutside(text, span, (character) => /[，,；;\n\s]/u.test(character))) {
    const written = text.slice(part.start, part.end);
    const label = innerLabel.exec(written)?.[0];
    if (label !== undefined) {
      finish();
      role = labelRole(label);
      open = role && { start: part.start + label.length, end: part.end };
    } else if (open) open = { start: open.start, end: part.end };
  }
  finish();
  return bodies;
}

/** 责任单位：甲牵头，乙配合: words behind the names that give them another role than the label. */
function rolesWithin(text: string, span: Span, role: ResponsibilityRole): MarkedBodies[] {
  const parts = splitOutside(text, span, (character) => /[，,；;]/u.test(character));
  const spoken = parts.map(({ start, end }) => ownRole.exec(text.slice(start, end))?.[0]);
  const groups = spoken.some((words) => words !== undefined) ? parts : [span];
  return groups.flatMap((part, place) => {
    const names = cutList(text, part);
    const words = spoken[place];
    return names.length === 0 ? [] : [{ role: words === undefined ? role : roleOf(words), names }];
  });
}

function labelRole(label: string): ResponsibilityRole | null {
  return isRoleLabel.test(label) ? roleOf(label) : null;
}

/** The role that a label's or a clause's words give. */
export function roleOf(words: string): ResponsibilityRole {
  if (lead.test(words)) return 'lead';
  return support.test(words) && !/责任|責任|權責|负责|負責|主管|承办|承辦/u.test(words)
    ? 'support'
    : 'responsible';
}

const spokenDuty =
  /(?:等(?:\p{Script=Han}{0,4}(?:部门|单位))?)?(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|分别|具体|依法|按职责|按分工|协同|会同|牵头)*(?:负责|負責|落实|牵头|牽頭|配合|参与|参加|协助|组织实施|推进|承担|主办|協助)(?:落实|实施|推进)?$/u;

/** 发展改革委牵头，财政部、商务部参与. Null when the bracket says anything else. */
function spokenBodies(
  text: string,
  span: Span,
  closesSentence: boolean,
): Pick<ResponsibilityMark, 'form' | 'bodies'> | null {
  if (span.end - span.start < 3 || span.end - span.start > 400) return null;
  const clauses = splitOutside(text, span, (character) => /[，,；;。]/u.test(character)).filter(
    ({ start, end }) => !isTime(text.slice(start, end)),
  );
  const bodies: MarkedBodies[] = [];
  let waiting: Span | null = null;
  for (const clause of clauses) {
    const words = spokenDuty.exec(text.slice(clause.start, clause.end))?.[0];
    const start: number = waiting?.start ?? clause.start;
    waiting = { start, end: clause.end };
    if (words === undefined) continue;
    const together = text.slice(start, clause.end).indexOf('会同');
    const role = roleOf(words);
    if (together > 0) {
      bodies.push({ role: 'lead', names: cutList(text, { start, end: start + together }) });
      const others = { start: start + together + 2, end: clause.end };
      bodies.push({ role: 'support', names: cutList(text, others) });
    } else bodies.push({ role, names: cutList(text, waiting) });
    waiting = null;
  }
  const form = bodies.length > 0 ? 'verb' : 'names';
  if (waiting) {
    // Names alone are a mark where they stand behind the whole sentence.
    if (bodies.length > 0 || !closesSentence) return null;
    bodies.push({ role: 'responsible', names: cutList(text, span) });
  }
  const names = bodies.flatMap((part) => part.names);
  return names.length > 0 && names.every(({ name }) => isBody(name)) ? { form, bodies } : null;
}

function endsSentence(text: string, open: number, close: number): boolean {
  return /[。；]/u.test(text.charAt(open - 1)) && /^\s*[。；]?\s*$/u.test(text.slice(close + 1, close + 8));
}
