import { documentNumber, printedNumber } from '../document-number';
import type { Span } from './brackets';
import { mainland, provisionLists, taiwanese } from './provisions';

/** A title in 《》 with what is printed behind it. */
export interface QuotedTitle extends Span {
  /** Without its marks and the spaces of typesetting. */
  readonly title: string;
  /** The number behind it. */
  readonly number: string | null;
  /** The provisions behind it: 第五十一条第二款, 第三条和第五条. */
  readonly article: string | null;
}

const bracketed = /^\s*[（(](?<inner>[^（()）]{2,60}(?:[（(][^（()）]{2,12}[）)][^（()）]{0,40})?)[）)]/u;
const defined = /^\s*[（(](?:以)?下(?:简称|簡稱|称|稱)[^（()）]{1,40}[）)]/u;
const serial = '第?\\s*(?<serial>[〇零一二三四五六七八九十百\\d]{1,8})\\s*号';
/** 国务院令第513号, 主席令第四十八号, 保监会令2009年第6号, 税务总局公告2019年第23号. */
const order = new RegExp(
  `(?<body>\\p{Script=Han}{1,24}(?:令|公告|通告))\\s*(?<year>(?:19|20)\\d{2}\\s*年)?\\s*${serial}`,
  'u',
);
/** 北京市人民政府第25号令: the word behind the number. */
const numberedOrder = new RegExp(`(?<body>\\p{Script=Han}{0,24}?)${serial}(?<word>令|公告|通告)`, 'u');
/** Words before the name of who gave an order. */
const beforeBody = /^.*(?:\d\s*日|以|根据|按照|依照|依据|由|经)(?=\p{Script=Han}{2})/u;
const sign =
  '[\\p{Script=Han}]{1,16}\\s*[〔［[（(【﹝]\\s*(?:19|20)\\d{2}\\s*[〕］\\]）)】﹞]\\s*第?\\s*\\d{1,5}\\s*[号號]';
/** A 文号 within a text. */
export const numberWithin = new RegExp(sign, 'gu');
const numberBehind = new RegExp(`^\\s*(?<number>${sign})`, 'u');
const longestAfter = 160;
/** No title is longer; a mark that was never closed ends with it. */
const longestTitle = 300;

/** Taiwan's gazettes quote laws in the marks of speech; what is no law by its last word is speech. */
const lawQuoted = /「(?<title>[^「」]{2,60}?(?:法|條例|辦法|規則|準則|細則|通則|規程|要點|標準|綱要))」/gu;

/** The outermost titles of a text, in order. One pass. */
export function quotedTitles(text: string): QuotedTitle[] {
  const found: QuotedTitle[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[《》]/gu)) {
    if (mark === '《') {
      if (depth === 0 || index - start > longestTitle) {
        start = index;
        depth = 0;
      }
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(withTail(text, start, index + 1));
    }
  }
  if (!text.includes('「')) return found;
  let next = 0;
  const laws = [...text.matchAll(lawQuoted)].flatMap(({ index, 0: printed }) => {
    while ((found[next]?.end ?? Infinity) <= index) next += 1;
    return (found[next]?.start ?? Infinity) < index ? [] : [withTail(text, index, index + printed.length)];
  });
  return [...found, ...laws].sort((a, b) => a.start - b.start);
}

function withTail(text: string, start: number, close: number): QuotedTitle {
  const title = foldTitle(text.slice(start + 1, close - 1));
  let end = close;
  const after = text.slice(end, end + longestAfter);
  const inner = bracketed.exec(after);
  const inBrackets = inner ? numberOf(inner.groups?.['inner'] ?? '') : null;
  const behind = inBrackets === null ? numberBehind.exec(after) : null;
  const number = inBrackets ?? numberOf(behind?.groups?.['number'] ?? '');
  if (number !== null) end += (behind ?? inner)?.[0].length ?? 0;
  const article = provisionsBehind(text, end);
  return { start, end: article?.end ?? end, title, number, article: article?.printed ?? null };
}

/** The provisions that are printed at once behind a title, its number or the remark that shortens it. */
function provisionsBehind(
  text: string,
  end: number,
): { readonly printed: string; readonly end: number } | null {
  const remark = defined.exec(text.slice(end, end + longestAfter))?.[0].length ?? 0;
  const rest = text.slice(end + remark, end + remark + longestAfter);
  if (!/^\s*第/u.test(rest)) return null;
  const [list] = provisionLists(rest, rest.includes('條') ? taiwanese : mainland);
  if (!list || rest.slice(0, list.start).trim() !== '') return null;
  return { printed: rest.slice(list.start, list.end), end: end + remark + list.end };
}

/** The number that a remark behind a title gives, in its normal form: 京科发〔2017〕65号, 国务院令第513号. */
export function numberOf(remark: string): string | null {
  const printed = remark.match(numberWithin)?.[0];
  const read = printed === undefined ? null : documentNumber(printed.replace('號', '号'));
  if (read) return printedNumber(read);
  const said = (order.exec(remark) ?? numberedOrder.exec(remark))?.groups;
  if (!said) return null;
  const body = `${said['body'] ?? ''}${said['word'] ?? ''}`.replace(beforeBody, '');
  return `${body}${said['year']?.replaceAll(/\s/gu, '') ?? ''}第${said['serial'] ?? ''}号`;
}

/** A title without the spaces of typesetting: those between words of Latin script stay, single. */
export function foldTitle(title: string): string {
  return title
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<![A-Za-z]) | (?![A-Za-z])/gu, '');
}

/** Papers that are asked for, filled in or handed out one by one: certificates, forms, notices to one person. */
const paper =
  /(?:证|證|证书|证件|执照|批件|通知单|通关单|报验单|单据|单|[表](?:（[^）]*）)?|申请书|通知书|报告书|承诺书|确认书|委托书|协议书|责任书|决定书|告知书|备案书|回执|证明|合同|函件|笔录|台账|日志|发票|护照|标签)$/u;
/** Tables and lists that are documents all the same. */
const paperOfRule =
  /(?:税目税率表|税额表|分类表|标准表|目录表|分工表|进度表|时间表|价目表|清单|菜单|名单|订单)$/u;

/** Whether a title names a form or a certificate and no document that could be followed. */
export function isPaper(title: string): boolean {
  return paper.test(title) && !paperOfRule.test(title);
}
