import { inTitleMarks } from './title-marks';
import type { CitedSource } from './source';

/** Issuers that a citation names before it says 等. */
const namedIssuers = 3;

/**
 * The way Chinese legal writing cites: 《名称》（文号）第X条, then the date and the gazette that printed it, with the page
 * on which the document begins. The issuer is named where the title does not begin with it. A document whose title is
 * English is cited in English.
 */
export function plainCitation(source: CitedSource): string {
  return source.chinese ? chineseCitation(source) : englishCitation(source);
}

function chineseCitation(source: CitedSource): string {
  if (source.kind === 'issue') return `${chineseIssue(source)}。`;
  const number = source.number === null ? '' : `（${source.number}）`;
  const parts = [
    issuersOf(source) + inTitleMarks(source.title) + number + (source.passage ?? ''),
    source.date === null ? null : chineseDate(source.date),
    source.issue && `载${chineseIssue(source)}`,
    source.issue && source.startPage !== null ? `该文件始于第${String(source.startPage)}页` : null,
  ];
  return `${parts.filter((part) => part !== null).join('，')}。`;
}

function chineseIssue({ gazette, issue }: CitedSource): string {
  if (!issue) return inTitleMarks(gazette);
  const total = issue.totalNumber === null ? '' : `（总第${String(issue.totalNumber)}期）`;
  return `${inTitleMarks(gazette)}${String(issue.year)}年第${String(issue.number)}期${total}`;
}

function issuersOf({ issuers, title }: CitedSource): string {
  const [first] = issuers;
  if (first === undefined || withoutSpace(title).startsWith(withoutSpace(first))) return '';
  return issuers.slice(0, namedIssuers).join('、') + (issuers.length > namedIssuers ? '等' : '');
}

function withoutSpace(text: string): string {
  return text.replaceAll(' ', '');
}

function englishCitation(source: CitedSource): string {
  const issue = englishIssue(source);
  if (source.kind === 'issue') return `${issue}.`;
  const named =
    source.issuers.slice(0, namedIssuers).join('; ') +
    (source.issuers.length > namedIssuers ? ' et al.' : '');
  const parts = [
    named || null,
    `${inQuotes(source.title)}${source.number === null ? '' : ` (${source.number})`}`,
    source.passage,
    source.date,
    source.issue && issue,
    source.issue && source.startPage !== null ? `beginning on p. ${String(source.startPage)}` : null,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}

/** Quotation marks within others become single. */
function inQuotes(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function englishIssue({ gazette, issue }: CitedSource): string {
  if (!issue) return gazette;
  const total = issue.totalNumber === null ? '' : ` (total ${String(issue.totalNumber)})`;
  return `${gazette} ${String(issue.year)} No. ${String(issue.number)}${total}`;
}

function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
