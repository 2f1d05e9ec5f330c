import { documentNumber, printedNumber } from './document-number';
import type { Line } from './line';
import { wholeDate } from './printed-date';
import { squash } from './spacing';

/** What the page or the collection around a document says of it. */
export interface StatedFacts {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
}

export const nothingStated: StatedFacts = { title: null, number: null, issuers: [], date: null };

type Fact = keyof StatedFacts;
export type GrowingFacts = { -readonly [Name in Fact]: StatedFacts[Name] };

/**
 * Names of the fields by which government sites and collections describe a document, by what they say. Dates of
 * publication on the web are none of the document's.
 */
const fieldNames: Readonly<Record<Fact | 'other', string>> = {
  title: '标题 名称 文件名称 公文名称 信息名称 法规名称 法規名稱',
  number: '文号 发文字号 文件编号 公文文号 发布文号',
  issuers: '发文机关 发文单位 发布机构 发布单位 制定机关 发布机关 制发机关 公布机关',
  date: '成文日期 印发日期 修正日期 公布日期 公發布日',
  other:
    '索引号 主题分类 主题词 发布日期 发布时间 公开日期 发文日期 生效日期 施行日期 实施日期 废止日期 有效性 时效性 ' +
    '文件状态 状态 效力级别 法律性质 来源 信息来源 原文链接 官方链接 链接 检索时间 检索关键词 关键词 分类 类型 层级 ' +
    '文档类型 更新时间 更新日期 抓取时间 采集时间 作者 责任编辑 编辑 浏览次数 点击数 点击次数 字号 字体 公开方式 ' +
    '公开范围 公开形式 体裁分类 组配分类 服务对象 地区 法規類別 生效狀態',
};
const fields: ReadonlyMap<string, Fact | null> = new Map(
  (Object.entries(fieldNames) as [Fact | 'other', string][]).flatMap(([fact, names]) =>
    names.split(' ').map((name) => [name, fact === 'other' ? null : fact] as const),
  ),
);

/** Whether a line, or a cell of a table, is a field of a page's description. */
export function statesFacts({ text, table }: Line): boolean {
  if (table) return table.rows.some((cells) => cells.some((cell) => fieldOf(cell) !== undefined));
  return fieldLine(text.trim()) !== null;
}

/** Takes down what a line or a table states. */
export function noteFacts({ text, table }: Line, stated: GrowingFacts): void {
  const field = fieldLine(text);
  if (field) set(stated, field.fact, field.value);
  for (const row of table?.rows ?? []) {
    row.forEach((cell, index) => {
      const fact = fieldOf(cell);
      if (fact) set(stated, fact, row.slice(index + 1).find((next) => next !== '') ?? '');
    });
  }
}

/** Name and value of a field: `**发布日期**: 2025-10-31`, `- 文号：京科发〔2022〕10号`. */
function fieldLine(text: string): { fact: Fact | null; value: string } | null {
  const groups = /^[-*•]?\s*(?<name>[\p{Script=Han}\s]{2,14}?)\s*[：:]\s*(?<value>.*)$/u.exec(text)?.groups;
  // A field's value is no sentence: 类型：填写图书、报刊或者手稿。 explains a form.
  if (/[。；]$/u.test(text)) return null;
  const fact = fields.get(squash(groups?.['name'] ?? ''));
  return groups && fact !== undefined ? { fact, value: groups['value'] ?? '' } : null;
}

/** The field that a cell of a table names: 索 引 号：. */
function fieldOf(cell: string): Fact | null | undefined {
  const plain = squash(cell);
  return /[：:]$/u.test(plain) ? fields.get(plain.slice(0, -1)) : undefined;
}

function set(stated: GrowingFacts, fact: Fact | null, value: string): void {
  const plain = value.trim();
  if (plain === '' || plain === '无' || fact === null) return;
  if (fact === 'issuers') stated.issuers = plain.split(/[\s,，;；]+/u).filter((name) => name !== '');
  else if (fact === 'number') {
    const number = documentNumber(plain);
    stated.number = number ? printedNumber(number) : null;
  } else if (fact === 'date') stated.date = wholeDate(plain);
  else stated.title = plain;
}
