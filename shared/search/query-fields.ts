import { fold } from '../text/fold';
import type { FieldTest, PassagePlace, QueryField, QueryProblem } from './query';

/** What fields are called by those who type them. The first of each language is what the help shows. */
export const fieldNames: Readonly<Record<QueryField, readonly string[]>> = {
  issuer: ['issuer', 'from', '发文', '发文机关', '发文单位', '发布机关'],
  number: ['number', 'no', '文号', '发文字号'],
  year: ['year', '年份', '年'],
  date: ['date', '日期', '成文日期'],
  kind: ['kind', 'type', '文种', '类型'],
  category: ['category', '栏目', '类别'],
  issue: ['issue', '期', '期号'],
  title: ['title', '标题'],
  in: ['in', '范围'],
  unit: ['unit', 'body', '责任单位', '责任', '责任部门'],
};

/** What `in:` calls the places; the first of each language is what the help shows. */
export const placeNames: Readonly<Record<PassagePlace, readonly string[]>> = {
  title: ['title', '标题'],
  heading: ['heading', '小标题'],
  text: ['text', '正文'],
  table: ['table', '表格', '表'],
};

function byName<Key extends string>(of: Readonly<Record<Key, readonly string[]>>): ReadonlyMap<string, Key> {
  return new Map(
    (Object.keys(of) as Key[]).flatMap((key) => of[key].map((name) => [fold(name).text, key] as const)),
  );
}
const fieldsByName = byName(fieldNames);
const placesByName = byName(placeNames);

/** The field of a name in either language; null when there is none. */
export function fieldNamed(name: string): QueryField | null {
  return fieldsByName.get(fold(name).text) ?? null;
}

/** The field whose name is likest to a mistyped one: one letter wrong, missing or too many, or two swapped; null when none is. */
export function fieldLike(name: string): QueryField | null {
  const typed = fold(name).text;
  for (const [known, field] of fieldsByName) if (isOneSlip(typed, known)) return field;
  return null;
}

/** `name:` as the start of a word that is meant as a field: Latin letters, or Chinese that names one. */
export const fieldStart = /^(?<name>[A-Za-z]{2,16}|\p{sc=Han}{1,4})[:：]/u;

type TestOrProblem = { readonly test: FieldTest } | { readonly code: ProblemOfValue };
type ProblemOfValue = Extract<QueryProblem, { readonly value: string }>['code'];

/** What a field asks for by the value that was typed, or what is wrong with that value. */
export function fieldTest(field: QueryField, value: string): TestOrProblem {
  switch (field) {
    case 'year':
      return yearTest(value);
    case 'date':
      return dateTest(value);
    case 'issue':
      return issueTest(value);
    case 'in': {
      const place = placesByName.get(fold(value).text);
      return place ? { test: { field, place } } : { code: 'not-a-place' };
    }
    case 'issuer':
    case 'unit':
      return { test: { field, folded: fold(value).text, aliases: [] } };
    case 'number':
    case 'kind':
    case 'category':
    case 'title':
      return { test: { field, folded: fold(value).text } };
  }
}

const rangeSign = '(?:\\.{2,3}|-|—|–|~|～|至|到)';
const yearPattern = new RegExp(`^(?<from>\\d{4})年?(?:${rangeSign}(?<to>\\d{4})年?)?$`, 'u');
const dayPart = '\\d{4}(?:-\\d{1,2}(?:-\\d{1,2})?)?';
const datePattern = new RegExp(`^(?<from>${dayPart})(?:(?:\\.{2,3}|~|～|至|到)(?<to>${dayPart}))?$`, 'u');
const issuePattern = /^第?(?:(?<year>\d{4})[-年/.]第?)?(?<number>\d{1,3})期?$/u;

function yearTest(value: string): TestOrProblem {
  const groups = yearPattern.exec(value.normalize('NFKC').trim())?.groups;
  if (!groups) return { code: 'not-a-year' };
  const [one, other] = [Number(groups['from']), Number(groups['to'] ?? groups['from'])];
  return { test: { field: 'year', from: Math.min(one, other), to: Math.max(one, other) } };
}

function dateTest(value: string): TestOrProblem {
  const plain = value
    .normalize('NFKC')
    .replaceAll(/[年月/](?=\d)/gu, '-')
    .replaceAll(/[年月日]/gu, '');
  const groups = datePattern.exec(plain)?.groups;
  if (!groups) return { code: 'not-a-date' };
  const from = isoPart(groups['from'] ?? '');
  const to = isoPart(groups['to'] ?? groups['from'] ?? '');
  return { test: from <= to ? { field: 'date', from, to } : { field: 'date', from: to, to: from } };
}

function isoPart(typed: string): string {
  return typed
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function issueTest(value: string): TestOrProblem {
  const groups = issuePattern.exec(value.normalize('NFKC').trim())?.groups;
  if (!groups) return { code: 'not-an-issue' };
  const year = groups['year'];
  return { test: { field: 'issue', year: year ? Number(year) : null, number: Number(groups['number']) } };
}

/** Damerau's distance of exactly one, over short words. */
function isOneSlip(typed: string, known: string): boolean {
  if (typed === known || Math.abs(typed.length - known.length) > 1 || known.length < 4) return false;
  let same = 0;
  while (same < typed.length && typed[same] === known[same]) same += 1;
  const [rest, right] = [typed.slice(same), known.slice(same)];
  return (
    rest.slice(1) === right.slice(1) ||
    rest.slice(1) === right ||
    rest === right.slice(1) ||
    (rest.length > 1 && rest[0] === right[1] && rest[1] === right[0] && rest.slice(2) === right.slice(2))
  );
}
