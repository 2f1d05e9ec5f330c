import type { Trail } from '../model/trail';
import { chineseNumeral } from '../text/numerals';
import { numeralCharacters, ordinal } from '../text/ordinals';

const article = new RegExp(
  `^第\\s*[${numeralCharacters}0-9０-９]+(?:\\s*[-－]\\s*[0-9]+)?\\s*(?<kind>[条條])(?:之[${numeralCharacters}]+)?`,
  'u',
);
const division = new RegExp(`^第\\s*[${numeralCharacters}0-9０-９\\s]+(?:[编編篇章节節]|部分)`, 'u');
const headingLabel = new RegExp(`^[${numeralCharacters}]+、`, 'u');
const bracketed = new RegExp(`^[（(]\\s*(?:[${numeralCharacters}]+|[0-9０-９]+)\\s*[）)]`, 'u');
const enclosed = /^[①-⑳⑴-⒇⒈-⒛❶-❿㈠-㈩㉑-㉟]/u;
const numberedLabel = /^[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3})*[.．、]?(?=\s|$)/u;
const supplement = /^(?:专栏|表|附表|附件|附录)\s*(?:[0-9０-９]+(?:[-－.．][0-9０-９]+)*)?/u;
const english = /^(?:Part|Chapter|Section|Article)\s+[0-9IVXLC]+(?:-[0-9]+)?/iu;

/**
 * Where a passage stands, as one cites it. Within an article by paragraph and item, as the rules for drafting laws have
 * it: 第十四条第一项, 第六条第二款第二项第三目; of a law of Taiwan 第3條第1項第2款第5目. Articles run through a document, so that
 * chapters are left out; without an article the divisions name the place: 第二章第一节, or, in a plan or an opinion,
 * 第二部分（四）12. Null above the first label.
 * @param trail labels with headings, from the outermost unit down, e.g. ['第五章 支持', '第十四条', '1.']
 */
export function passageOf({ trail, paragraph }: Omit<Trail, 'label'>): string | null {
  const at = trail.findLastIndex((entry) => article.test(entry));
  const [inArticle = ''] = article.exec(trail[at] ?? '') ?? [];
  if (inArticle) return plainLabel(inArticle) + withinArticle(trail.slice(at + 1), paragraph, inArticle);
  if (trail.some((entry) => english.test(entry))) return englishPassage(trail, paragraph);
  const parts = trail.flatMap((entry, index) => divisionOf(entry, index === 0) ?? []);
  return parts.length === 0 ? null : parts.join('');
}

/** What stands within an article is called: its paragraphs, and their items from the outermost in. */
const levels = {
  条: { paragraph: '款', items: ['项', '目'] },
  條: { paragraph: '項', items: ['款', '目'] },
} as const;

function withinArticle(entries: readonly string[], paragraph: number | null, inArticle: string): string {
  const names = inArticle.includes('條') ? levels['條'] : levels['条'];
  const arabic = /[0-9０-９]/u.test(inArticle);
  const numbered = (value: number, name: string): string =>
    `第${arabic ? String(value) : chineseNumeral(value)}${name}`;
  const items = entries
    .flatMap((entry) => itemLabel(entry) ?? [])
    .map((label, level) => {
      const value = ordinal(label)?.value;
      const name = names.items[level];
      return value === undefined || name === undefined ? withoutStop(label) : numbered(value, name);
    });
  return (paragraph === null ? '' : numbered(paragraph, names.paragraph)) + items.join('');
}

function itemLabel(entry: string): string | null {
  return (
    (bracketed.exec(entry) ??
      headingLabel.exec(entry) ??
      enclosed.exec(entry) ??
      numberedLabel.exec(entry))?.[0] ?? null
  );
}

function divisionOf(entry: string, outermost: boolean): string | null {
  const [named] = division.exec(entry) ?? [];
  if (named) return plainLabel(named);
  const [heading] = headingLabel.exec(entry) ?? [];
  if (heading) return outermost ? `第${withoutStop(heading)}部分` : withoutStop(heading);
  const label = itemLabel(entry);
  if (label) return withoutStop(label);
  return supplementOf(entry);
}

/** 专栏2, 表1; where it has no number 专栏“重点行业绿色提升工程”. */
function supplementOf(entry: string): string | null {
  const [label] = supplement.exec(entry) ?? [];
  if (!label) return null;
  const heading = entry.slice(label.length).trim();
  return /[0-9０-９]/u.test(label) || !heading ? plainLabel(label) : `${plainLabel(label)}“${heading}”`;
}

function englishPassage(trail: readonly string[], paragraph: number | null): string {
  const at = trail.findLastIndex((entry) => /^article/iu.test(entry));
  const named = trail
    .slice(Math.max(0, at))
    .flatMap((entry) => english.exec(entry) ?? itemLabel(entry) ?? []);
  if (at !== -1 && paragraph !== null) named.splice(1, 0, `Paragraph ${String(paragraph)}`);
  return named.join(', ');
}

function plainLabel(label: string): string {
  return label.replaceAll(/\s/gu, '');
}

function withoutStop(label: string): string {
  return plainLabel(label).replace(/[、.．]$/u, '');
}
