import type { Reference } from '../../../shared/model/knowledge';
import type { UnitKind } from '../../../shared/model/unit';
import { passage, type Prose } from './prose';
import { numberOf, numberWithin, type QuotedTitle } from './quoted-titles';
import { relationOf } from './reference-relation';

/** 国务院令第722号, 市政府令第5号, 主席令第四十八号 in a sentence. */
const orderWithin =
  /(?<body>(?:国务院|主席|市政府|省政府|人民政府|部|总局|总署|委|银行|局|会)令)\s*第\s*[〇零一二三四五六七八九十百\d]{1,8}\s*号/gu;
/** Units that say what the document is, its own number included. */
const heads: ReadonlySet<UnitKind> = new Set(['title', 'note', 'date', 'signature', 'contact', 'salutation']);
const runIn =
  /^\p{Script=Han}*(?:根据|根據|依据|依照|按照|参照|贯彻|落实|执行|废止|修改|印发|转发|文件|通知|意见|发布|以|[和及与的见原])(?=\p{Script=Han})/u;

/** Numbers that stand without a title: 按照国发〔2018〕41号文件要求. */
export function bareNumbers(
  prose: Prose,
  quoted: readonly QuotedTitle[],
  announced: string,
  ownNumber: string | null,
): Reference[] {
  const { text } = prose;
  if (!/\d\s*[号號]|令第/u.test(text)) return [];
  const orders = heads.has(prose.unit.kind) ? [] : [...text.matchAll(orderWithin)];
  const printed = [...text.matchAll(numberWithin), ...orders].sort((a, b) => a.index - b.index);
  let next = 0;
  return printed.flatMap(({ index, 0: whole }): Reference[] => {
    const end = index + whole.length;
    const start = end - whole.replace(runIn, '').length;
    while ((quoted[next]?.end ?? Infinity) <= start) next += 1;
    if ((quoted[next]?.start ?? Infinity) < end) return [];
    const number = numberOf(text.slice(start, end));
    if (number === null || number === ownNumber) return [];
    const bare: QuotedTitle = { start, end, title: '', number, article: null };
    const relation = relationOf(text, { titles: [bare], start, end }, announced);
    return [{ title: null, number, article: null, relation, at: passage(prose, start, end) }];
  });
}

/** 本辦法依檔案法（以下簡稱本法）第二十九條規定訂定之: the law that a rule of Taiwan is made under bears no marks. */
const madeUnder =
  /依(?:據|照|据)?(?<title>[^，。；、：「」《》（）()\s第]{1,40}?(?:法|條例|自治條例|施行細則))(?<remark>\s?[（(][^（()）]{1,30}[）)])?\s?(?<article>第\s?[〇零一二三四五六七八九十百\d]{1,7}\s?條[^，。；]{0,40}?)(?:之)?規定(?:訂定|制定)/gu;

/** The laws that a text names as those it is made under, without marks around their titles. */
export function unmarkedLaws(prose: Prose): Reference[] {
  const { text } = prose;
  if (!/規定[訂制]定/u.test(text)) return [];
  return [...text.matchAll(madeUnder)].map((found): Reference => {
    const title = found.groups?.['title'] ?? '';
    const article = (found.groups?.['article'] ?? '').trim();
    const start = found.index + found[0].indexOf(title);
    const end = found.index + found[0].lastIndexOf(article) + article.length;
    return { title, number: null, article, relation: 'basis', at: passage(prose, start, end) };
  });
}
