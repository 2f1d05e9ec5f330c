import type { Furniture, FurnitureReason } from '../../shared/model/gazette-file';
import type { SourceText } from '../../shared/model/source';
import { documentNumber, printedNumber } from './document-number';
import type { Line } from './line';
import { possibleMarker } from './marker';
import { wholeDate } from './printed-date';
import { isClosed } from './sentence';
import { squash } from './spacing';

/** What the page or the collection around a document says of it. */
export interface StatedFacts {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
}

export const nothingStated: StatedFacts = { title: null, number: null, issuers: [], date: null };

export interface PlacedFurniture extends Furniture {
  /** Index of its line among the lines of the source. */
  readonly place: number;
}

export interface Unwrapped {
  readonly text: readonly Line[];
  readonly furniture: readonly PlacedFurniture[];
  /** Headings of the page above the text, which may be the only place that prints the title. */
  readonly heads: readonly Line[];
  readonly stated: StatedFacts;
}

type Noted = { -readonly [Field in keyof StatedFacts]: StatedFacts[Field] };

/** Names of the fields by which government sites and collections describe a document. */
const fields: Readonly<Record<string, keyof StatedFacts | null>> = {
  ...{ 标题: 'title', 名称: 'title', 文件名称: 'title', 公文名称: 'title', 信息名称: 'title' },
  ...{ 文号: 'number', 发文字号: 'number', 文件编号: 'number', 公文文号: 'number', 发布文号: 'number' },
  ...{
    发文机关: 'issuers',
    发文单位: 'issuers',
    发布机构: 'issuers',
    发布单位: 'issuers',
    制定机关: 'issuers',
  },
  ...{ 发布机关: 'issuers', 制发机关: 'issuers', 公布机关: 'issuers', 成文日期: 'date', 印发日期: 'date' },
  ...{
    索引号: null,
    主题分类: null,
    主题词: null,
    发布日期: null,
    发布时间: null,
    公开日期: null,
    生效日期: null,
  },
  ...{ 废止日期: null, 有效性: null, 文件状态: null, 状态: null, 来源: null, 信息来源: null, 原文链接: null },
  ...{ 官方链接: null, 链接: null, 检索时间: null, 检索关键词: null, 关键词: null, 分类: null, 类型: null },
  ...{
    层级: null,
    文档类型: null,
    更新时间: null,
    更新日期: null,
    抓取时间: null,
    采集时间: null,
    作者: null,
  },
  ...{ 责任编辑: null, 编辑: null, 浏览次数: null, 点击数: null, 点击次数: null, 字号: null, 字体: null },
  ...{
    公开方式: null,
    公开范围: null,
    公开形式: null,
    体裁分类: null,
    组配分类: null,
    服务对象: null,
    附件: null,
  },
  ...{
    法規名稱: 'title',
    法规名称: 'title',
    修正日期: 'date',
    公布日期: 'date',
    公發布日: 'date',
    法規類別: null,
    生效狀態: null,
  },
  ...{
    时效性: null,
    效力级别: null,
    法律性质: null,
    施行日期: null,
    实施日期: null,
    发文日期: null,
    地区: null,
  },
};
/** What pages put around a text: headings of their own, buttons, and notes of the collection. */
const pageHeading =
  /^(?:(?:政策|文件|法规|公文)?(?:全文|正文|内容|原文)|基本信息|政策信息|文件信息|元数据|文档[：:].*|.*[＿_]政府信息公开专栏)$/u;
const chrome =
  /扫一扫|在手机打开当前页|【?(?:打印|关闭|返回)(?:本页|窗口|顶部)?】?$|^【?字体|^分享(?:到|至)|版权所有|网站标识码|ICP备|技术支持[：:]|^(?:文字|图片|视频|音频|图文|一图)解读[：:]|^相关(?:链接|文章|阅读|解读|稿件)|^(?:上|下)一篇|^当前位置|^您(?:的|现在的)位置|^首页\s*[>＞»]|本文正文由|仅供检索|不适用著作权法|^本作品(?:是|在)|^public domain|以.{0,8}官方.{0,12}为准/iu;
const tailOpening =
  /^【?(?:原文下载|相关附件|附件下载|相关链接|相关文档|下载附件|政策解读|相关解读)】?[：:]?$|^本作品(?:是|在)/u;
const fileLink = /\.(?:pdf|docx?|xlsx?|zip|rar|ofd|wps|et|jpe?g|png)(?:\s*\(\w+\))?$/iu;
const topLines = 60;
/** Fields stand close together; a text begins after this many lines without one. */
const gap = 4;
/** Web pages have menus between theirs. */
const pageGap = 30;
const titleSearch = 300;

/** Parts what a web page or a collection puts around a lone document from the document. */
export function unwrap(lines: readonly Line[], source: SourceText): Unwrapped {
  const page = pageTitle(lines, source);
  const kinds = lines.map((line) => (line === page?.line ? 'web-page' : kindOf(line)));
  const matterEnd = frontMatterEnd(source);
  const top = topEnd(lines, kinds, matterEnd, source.format === 'html' ? pageGap : gap);
  const bottom = Math.max(top, bottomStart(lines, kinds, top));
  const heads: Line[] = [];
  const furniture: PlacedFurniture[] = [];
  const stated: Noted = { ...nothingStated };
  lines.forEach((line, index) => {
    if (index >= top && index < bottom) return;
    const kind = kinds[index] ?? null;
    if (kind === 'metadata') note(line, stated);
    if (index < top && kind === null && line.number > matterEnd && isHead(line)) heads.push(line);
    else
      furniture.push(piece(line, kind === 'metadata' || line.number <= matterEnd ? 'metadata' : 'web-page'));
  });
  // The text prints a page's title again, or else the page alone has it.
  if (page) stated.title ??= page.title;
  return { text: lines.slice(top, bottom), furniture, heads, stated };
}

/** A line that is left out of the documents. */
export function piece({ lines, text, table, printed, place }: Line, why: FurnitureReason): PlacedFurniture {
  return { lines, text: table ? printed : text, why, place };
}

function isHead(line: Line): boolean {
  return line.table === null && (line.heading !== null || line.align === 'centre') && line.text.length <= 200;
}

function kindOf(line: Line): 'metadata' | 'web-page' | null {
  if (line.table)
    return line.table.rows.flat().some((cell) => fieldOf(cell) !== undefined) ? 'metadata' : null;
  const text = line.text.trim();
  if (fieldLine(text)) return 'metadata';
  if (
    pageHeading.test(squash(text)) ||
    chrome.test(text) ||
    fileLink.test(text) ||
    tailOpening.test(squash(text))
  ) {
    return 'web-page';
  }
  return null;
}

/** Name and value of a field: `**发布日期**: 2025-10-31`, `- 文号：京科发〔2022〕10号`. */
function fieldLine(text: string): { name: string; value: string } | null {
  const groups = /^[-*•]?\s*(?<name>[\p{Script=Han}\s]{2,14}?)\s*[：:]\s*(?<value>.*)$/u.exec(text)?.groups;
  const name = squash(groups?.['name'] ?? '');
  return groups && Object.hasOwn(fields, name) ? { name, value: groups['value'] ?? '' } : null;
}

/** The field that a cell of a table names: 索 引 号：. */
function fieldOf(cell: string): keyof StatedFacts | null | undefined {
  const name = squash(cell).replace(/[：:]$/u, '');
  return name !== squash(cell) && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function note(line: Line, stated: Noted): void {
  const field = fieldLine(line.text);
  if (field) set(stated, fields[field.name] ?? null, field.value);
  for (const row of line.table?.rows ?? []) {
    row.forEach((cell, index) => {
      const name = fieldOf(cell);
      if (name) set(stated, name, row.slice(index + 1).find((next) => next !== '') ?? '');
    });
  }
}

function set(stated: Noted, field: keyof StatedFacts | null, value: string): void {
  const plain = value.trim();
  if (plain === '' || plain === '无' || field === null) return;
  if (field === 'issuers') stated.issuers = plain.split(/[\s,，;；]+/u).filter((name) => name !== '');
  else if (field === 'number') {
    const number = documentNumber(plain);
    stated.number = number ? printedNumber(number) : null;
  } else if (field === 'date') stated.date = wholeDate(plain);
  else stated.title = plain;
}

/**
 * The title element of a web page, when the text prints it again; the site's own name follows it there behind a mark.
 */
function pageTitle(lines: readonly Line[], { format }: SourceText): { line: Line; title: string } | null {
  const line = format === 'html' ? lines[0] : undefined;
  if (!line) return null;
  const whole = squash(line.text);
  const title = whole.split(/[_＿|｜]|--|——|\s-\s/u)[0] ?? '';
  const begins = lines.slice(1, titleSearch).some((other) => {
    const text = squash(other.text);
    return text.length >= 4 && (title.startsWith(text) || text.startsWith(title));
  });
  return title !== whole || begins ? { line, title } : null;
}

/** The last line of YAML front matter, whose marks the format left out; 0 when there is none. */
function frontMatterEnd(source: SourceText): number {
  if (source.format !== 'markdown') return 0;
  const rules = source.leftOut.filter(({ markup }) => /^-{3,}$/u.test(markup));
  return rules[0]?.line === 1 ? (rules[1]?.line ?? 0) : 0;
}

/** The index after what stands above the text: the last field of the page, with what is between the fields. */
function topEnd(
  lines: readonly Line[],
  kinds: readonly (string | null)[],
  matterEnd: number,
  widest: number,
): number {
  let end = lines.findIndex((line) => line.number > matterEnd);
  if (end < 0) return lines.length;
  let since = 0;
  for (let index = end; index < Math.min(lines.length, topLines + end); index += 1) {
    const line = lines[index];
    if (kinds[index] !== null) {
      end = index + 1;
      since = 0;
    } else {
      since += 1;
      if (since > widest || (line && isText(line))) break;
    }
  }
  return end;
}

/** A number, a label or a sentence: what is below the text is not above it, however short the text. */
function isText({ text, heading }: Line): boolean {
  if (heading !== null) return false;
  return (
    documentNumber(text) !== null || possibleMarker(text) !== null || (isClosed(text) && text.length > 16)
  );
}

/** The index of the first line of what stands below the text. */
function bottomStart(lines: readonly Line[], kinds: readonly (string | null)[], top: number): number {
  const opening = lines.findIndex((line, index) => index > top && tailOpening.test(squash(line.text)));
  if (opening > 0 && lines.length - opening <= topLines) return opening;
  let start = lines.length;
  while (start > top && kinds[start - 1] !== null) start -= 1;
  return start;
}
