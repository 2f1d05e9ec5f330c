/** The page at the end of an entry of the contents. */
export interface PageMark {
  /** Null when what stands there is no number. */
  readonly page: number | null;
  /** Text recognition took l for 1 or O for 0. */
  readonly misread: boolean;
  /** What stands before it, without leaders. */
  readonly before: string;
}

/** Digits, and the letters that text recognition takes them for. */
const digits = '[0-9０-９OoIl|]{1,3}';
const patterns: readonly RegExp[] = [
  // In brackets of any kind: (6), （6）, 【6】, 〔6〕, /6/.
  new RegExp(`[（(［\\[【〔〈《<{]\\s*(?:P|第)?\\s*(?<page>${digits})\\s*页?\\s*[）)］\\]】〕〉》>}]$`, 'u'),
  // After leaders: ……6, ---6, ····· 6.
  new RegExp(`[.．…·‥•・。⋯—―─-]{2,}\\s*[/／]?\\s*(?<page>${digits})\\s*页?$`, 'u'),
  new RegExp(`\\s第?\\s*(?<page>[0-9０-９]{1,3})\\s*页$`, 'u'),
  // After a tab or a gap that is wider than one between words.
  new RegExp(`(?:\\t|\\s{2,}|\\u3000|[/／]\\s*)(?<page>[0-9０-９]{1,3})$`, 'u'),
];

/** Reads the page that ends a line of the contents; null when none does. */
export function pageMark(text: string): PageMark | null {
  const trimmed = text.trimEnd();
  for (const pattern of patterns) {
    const match = pattern.exec(trimmed);
    const printed = match?.groups?.['page'];
    if (!match || printed === undefined) continue;
    const plain = printed.normalize('NFKC').replaceAll(/[Oo]/gu, '0').replaceAll(/[Il|]/gu, '1');
    return {
      page: Number(plain),
      misread: plain !== printed.normalize('NFKC'),
      before: withoutLeaders(trimmed.slice(0, match.index)),
    };
  }
  return null;
}

/** A loop, because a pattern that looks for a run at the end of a text takes the square of the run's length. */
export function withoutLeaders(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.．…·‥•・⋯—―─]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
