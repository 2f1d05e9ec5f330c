import type { PrintedEntry } from '../../shared/model/gazette-file';
import { endsInNumber, numberedTitle, type ContentsLanguage, type NumberedTitle } from './contents-number';
import { pageMark, withoutLeaders } from './contents-page';
import { documentNumber, type DocumentNumber } from './document-number';
import type { Report } from './finding';
import type { Line } from './line';
import { squash } from './spacing';

/** An entry of the contents in one language, with its number read. */
export interface ReadEntry extends PrintedEntry {
  readonly parsedNumber: DocumentNumber | null;
}

export type Entries = Readonly<Record<ContentsLanguage, readonly ReadEntry[]>>;

const categoryLine = /^[【\[［〖〔](?<category>[^】\]］〗〕]+)[】\]］〗〕]$/u;
/** 《部门文件》: title marks hold a section's name only when it is one by its end. */
const titledCategory = /^《(?<category>[^》]+)》$/u;
/** A section's name with its characters spaced out: 国 务 院 文 件. */
const spacedCategory = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u;
/** A section's name by what it ends in, alone on its line between entries. */
const plainCategory =
  /^[\p{Script=Han}、“”]{2,18}(?:文件|法规|規章|规章|命令|公告|文告|通告|任免|大事记|解读|选登|选编|专栏|篇|令)$/u;
const subsection = /^[一二三四五六七八九十]{1,3}、\p{Script=Han}{1,8}$/u;
const bullet = /^[-•·●○◆◇■□▲★※]\s*/u;
/** How titles end: what comes after on a new line is the next entry when it begins like one. */
const titleEnd =
  /(?:通知|意见|决定|办法|公告|规定|批复|函|条例|细则|方案|规划|纲要|通报|命令|令|决议|报告)(?:[（(][^（）()]{1,12}[）)])?[》”]?$/u;
const titleStart = /^(?:[《“]|关于|\p{Script=Han}{2,30}(?:关于|印发|转发|发布|公布|令))/u;

/** The category that a line of the contents names; null when the line is part of an entry. */
export function categoryOf(text: string, betweenEntries: boolean): string | null {
  const bracketed = categoryLine.exec(text)?.groups?.['category'];
  if (bracketed && !/^\d+$/u.test(bracketed)) return bracketed.trim();
  const titled = titledCategory.exec(text)?.groups?.['category'];
  if (betweenEntries && titled && plainCategory.test(titled)) return titled;
  if (spacedCategory.test(text)) return squash(text);
  return betweenEntries && plainCategory.test(text) && !text.includes('关于') ? text : null;
}

/**
 * Reads the entries of the contents, in one language or in both, list after list or line by line. An entry runs until
 * its page; where none is printed, until its number, the other language, or what begins like the next one. Lines of
 * one are joined with a space in English and without one in Chinese. Bullets are the typesetter's and are left out.
 */
export function readEntries(lines: readonly Line[], report: Report): Entries {
  const entries: Record<ContentsLanguage, ReadEntry[]> = { chinese: [], english: [] };
  const categories: Record<ContentsLanguage, string | null> = { chinese: null, english: null };
  let open: Line[] = [];
  let language: ContentsLanguage = 'chinese';
  const finish = (): void => {
    if (open.length > 0) entries[language].push(readEntry(open, categories[language], language, report));
    open = [];
  };
  for (const line of lines) {
    const own = languageOf(line.text);
    const named = categoryOf(line.text, open.length === 0);
    if (named !== null) {
      finish();
      categories[own ?? language] = named;
      continue;
    }
    // 一、法規 parts a section of Taiwanese gazettes further.
    if (open.length === 0 && subsection.test(line.text)) continue;
    if (open.length > 0 && (own === null ? false : own !== language || beginsNext(open, line))) finish();
    if (open.length === 0) language = own ?? language;
    open.push(line);
    if (pageMark(line.text)) finish();
  }
  finish();
  // The Chinese contents are the official ones; where the English differ from them is reported with the pairs.
  reportPages(entries.chinese, report);
  return entries;
}

/** The language of a line; null where it holds no letters, as a page by itself. */
function languageOf(text: string): ContentsLanguage | null {
  if (/\p{Script=Han}/u.test(text)) return 'chinese';
  return /[A-Za-z]{2}/u.test(text) ? 'english' : null;
}

/** Whether a line begins an entry although the one before shows no page. */
function beginsNext(open: readonly Line[], line: Line): boolean {
  const last = open.at(-1)?.text ?? '';
  if (endsInNumber(last)) return true;
  return (
    titleEnd.test(last) &&
    titleStart.test(line.text.replace(bullet, '')) &&
    open.some(({ text }) => text.includes('关于'))
  );
}

function readEntry(
  lines: readonly Line[],
  category: string | null,
  language: ContentsLanguage,
  report: Report,
): ReadEntry {
  const last = lines.length - 1;
  const pieces = lines.map((line) => line.text.replace(bullet, ''));
  const mark = pageMark(pieces[last] ?? '');
  pieces[last] = mark ? mark.before : withoutLeaders(pieces[last] ?? '');
  const mended = withoutStrayQuote(pieces, lines, report);
  const { title, number, parsed } = parted(mended, language);
  const line = lines[0]?.number ?? 0;
  if (mark?.misread) report('contents-page-doubtful', line, { title, page: mark.page ?? '—' });
  return {
    category,
    title,
    number,
    parsedNumber: parsed,
    page: mark?.page ?? null,
    lines: [line, lines[last]?.lines[1] ?? 0],
  };
}

/** Title and number of an entry; the number may have a line of its own, with the date behind it. */
function parted(pieces: readonly string[], language: ContentsLanguage): NumberedTitle {
  const last = withoutDate(pieces.at(-1) ?? '');
  const own = pieces.length > 1 && language === 'chinese' ? documentNumber(last) : null;
  if (own) return { title: joinedTitle(pieces.slice(0, -1), language), number: last, parsed: own };
  return numberedTitle(joinedTitle([...pieces.slice(0, -1), last], language), language);
}

function joinedTitle(pieces: readonly string[], language: ContentsLanguage): string {
  const joined =
    language === 'chinese'
      ? pieces.join('')
      : // A hyphen at a line's end parts a word when the rest of it is in small letters.
        pieces.join(' ').replaceAll(/(?<=[a-z])-\s(?=[a-z])/gu, '');
  return joined.replaceAll(/\s+/gu, ' ').trim();
}

/** Some gazettes print the date behind the number. */
function withoutDate(text: string): string {
  const found = /^(?<before>.*\S)\s+\d{4}年\d{1,2}月\d{1,2}日$/u.exec(text.trim())?.groups?.['before'];
  return found ?? text;
}

/** Reports pages that are missing, or lower than the one before, in a list that has pages. */
function reportPages(entries: readonly ReadEntry[], report: Report): void {
  if (!entries.some(({ page }) => page !== null)) return;
  let before = 0;
  for (const { title, page, lines } of entries) {
    if (page === null || page < before)
      report('contents-page-doubtful', lines[0], { title, page: page ?? '—' });
    before = Math.max(before, page ?? 0);
  }
}

/**
 * Where a page break cuts an entry, the typesetter closes the quotation before the break and again after it. When
 * there are more closing than opening quotes and one closes a line within the entry, that one is left out.
 */
function withoutStrayQuote(pieces: readonly string[], lines: readonly Line[], report: Report): string[] {
  const mended = [...pieces];
  const whole = mended.join('');
  if (count(whole, '”') <= count(whole, '“')) return mended;
  const seam = mended.findIndex((piece, index) => index < mended.length - 1 && piece.endsWith('”'));
  if (seam < 0) return mended;
  mended[seam] = (mended[seam] ?? '').slice(0, -1);
  report('contents-stray-quote', lines[seam]?.number ?? 0, { entry: pieces[seam] ?? '' });
  return mended;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
