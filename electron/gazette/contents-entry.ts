import type { PrintedEntry } from '../../shared/model/gazette-file';
import { documentNumber, englishNumber, type DocumentNumber } from './document-number';
import type { Report } from './finding';
import type { Line } from './line';
import { squash } from './spacing';

/** An entry of the contents in one language, with its number read. */
export interface ReadEntry extends PrintedEntry {
  readonly parsedNumber: DocumentNumber | null;
}

const categoryLine = /^【(?<category>.+)】$/u;
/** A section's name with its characters spaced out: 国 务 院 文 件. */
const spacedCategory = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u;
const bullet = /^[-•·]\s+/u;
/** The page in either kind of brackets; spaces, a tab or leaders come before it. */
const pageMark = /[（(](?<page>\d{1,3})[）)]$/u;
const numberMarks = {
  chinese: /[（(](?<number>[^\s()（）]{1,16}\s?[[〔（(【]\d{4}[\]〕）)】]\s?第?\d{1,5}\s?号)[）)]$/u,
  english: /[（(](?<number>[A-Za-z]+\s*[[〔（(]\d{4}[\]〕）)]\s*No\.?\s*\d{1,5})[）)]$/u,
};

export type ContentsLanguage = keyof typeof numberMarks;

export function hasPageMark(text: string): boolean {
  return pageMark.test(text);
}

/** The category that a line of the contents names; null when the line is part of an entry. */
export function categoryOf(text: string): string | null {
  const bracketed = categoryLine.exec(text)?.groups?.['category'];
  if (bracketed) return bracketed.trim();
  return spacedCategory.test(text) ? squash(text) : null;
}

/**
 * Reads the entries of the contents in one language. An entry runs until its page; lines of one are joined with a
 * space in English and without one in Chinese. Bullets are the typesetter's and are left out.
 */
export function readEntries(lines: readonly Line[], language: ContentsLanguage, report: Report): ReadEntry[] {
  const entries: ReadEntry[] = [];
  let category: string | null = null;
  let open: Line[] = [];
  const finish = (): void => {
    if (open.length > 0) entries.push(readEntry(open, category, language, report));
    open = [];
  };
  for (const line of lines) {
    const named = categoryOf(line.text);
    if (named !== null) {
      finish();
      category = named;
      continue;
    }
    open.push(line);
    if (hasPageMark(line.text)) finish();
  }
  finish();
  return entries;
}

function readEntry(
  lines: readonly Line[],
  category: string | null,
  language: ContentsLanguage,
  report: Report,
): ReadEntry {
  const last = lines.length - 1;
  const pieces = lines.map((line) => line.text.replace(bullet, ''));
  const page = pageMark.exec(pieces[last] ?? '')?.groups?.['page'];
  pieces[last] = withoutLeaders((pieces[last] ?? '').replace(pageMark, ''));
  const mended = withoutStrayQuote(pieces, lines, report);
  const whole = mended
    .join(language === 'english' ? ' ' : '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const number = numberMarks[language].exec(whole)?.groups?.['number'] ?? null;
  return {
    category,
    title: whole.replace(numberMarks[language], '').trim(),
    number,
    parsedNumber:
      number === null ? null : language === 'chinese' ? documentNumber(number) : englishNumber(number),
    page: page ? Number(page) : null,
    lines: [lines[0]?.number ?? 0, lines[last]?.number ?? 0],
  };
}

/** A loop, because a pattern that looks for a run at the end of a text takes the square of the run's length. */
function withoutLeaders(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.…·]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
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
  const line = lines[seam]?.number ?? 0;
  report('contents-stray-quote', line, { entry: pieces[seam] ?? '' });
  return mended;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
