import type { ResponsibilityRole } from '../../../shared/model/knowledge';
import { cutList } from './body-list';
import { splitOutside, type BracketPairs, type Span } from './brackets';
import { roleOf, type MarkedBodies } from './responsibility-role';

const duty =
  '责任|責任|權責|牵头|牽頭|主责|主办|主辦|主管|负责|負責|实施|實施|落实|执行|執行|承办|承辦|承担|辦理|配合|参与|參與|参加|协同|协办|協辦|协助|協助|支持|联合|会办|組織|组织|推进';
const roleName = `(?:主要|第一|总|共同|市级|省级|区级)?(?:${duty})(?:(?:及|和|与|、|/)?(?:${duty})|[（(](?:${duty})[）)]){0,3}(?:单位|單位|部门|部門|主体|主體|机构|機構|机关|機關|处室|科室|方)(?:及(?:分工|职责))?`;
const roleLabel = `(?:${roleName}|责任分工)\\s*[:：]`;
const roleLabels = new RegExp(roleLabel, 'gu');
const isRoleLabel = new RegExp(`^${roleLabel}$`, 'u');
/** Any label within a mark; those of no role (适用范围：, 完成时限：) end the list before them. */
const innerLabel = /^[^：:，,；;。、]{2,14}[:：]/u;
/** Characters of a list that no bracket closes; the longest in print name some thirty bodies. */
const longestList = 2000;

/** A label's mark, brackets included, with whom it names. */
export interface LabelledMark extends Span {
  readonly bodies: readonly MarkedBodies[];
}

/** The marks that begin with a label and list names in brackets or to the end of the sentence. */
export function labelledMarks(text: string, pairs: BracketPairs): LabelledMark[] {
  const marks: LabelledMark[] = [];
  let end = 0;
  for (const { index, 0: label } of text.matchAll(roleLabels)) {
    const span = index < end ? null : markSpan(text, index, pairs);
    if (!span || span.listEnd <= index + label.length) continue;
    // A list without names has none for the labels within it either, so that no text is read twice.
    end = span.end;
    const bodies = labelledBodies(text, { start: index, end: span.listEnd });
    if (bodies.length > 0) marks.push({ start: span.start, end, bodies });
  }
  return marks;
}

/** From a mark's bracket, or its label, to its end; null where the label is a part of a sentence: 由责任单位：… */
function markSpan(
  text: string,
  at: number,
  pairs: BracketPairs,
): (Span & { readonly listEnd: number }) | null {
  let open = at - 1;
  while (open >= 0 && /\s/u.test(text.charAt(open))) open -= 1;
  const opening = text.charAt(open);
  const isInBracket = /[（([【〔]/u.test(opening);
  if (!isInBracket && at > 0 && !/[\s。；;，,】\]）):：]/u.test(text.charAt(at - 1))) return null;
  const start = isInBracket ? open : at;
  const close = /[（(]/u.test(opening) ? pairs.get(open) : squareClose(text, open);
  if (close !== undefined) return { start, end: close + 1, listEnd: close };
  const end = sentenceEnd(text, at);
  return { start, end, listEnd: end };
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
  const length = near.search(/[。\n【]/u);
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
    if (role && open) for (const body of rolesWithin(text, open, role)) bodies.push(body);
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
