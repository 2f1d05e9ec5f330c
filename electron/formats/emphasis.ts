/** A text without its marks of emphasis. */
export interface Unemphasised {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
  /** Whether all letters and digits were between marks of bold. */
  readonly bold: boolean;
  /** Whether bold was begun and not ended: it may end in the next line. */
  readonly open: boolean;
}

const stars = /\*{2,}/gu;
const word = /[\p{L}\p{N}]/u;
const masked = /[A-Za-z0-9]/u;
const opening = /[\p{Ps}\p{Pi}]/u;
const spaceOrPunctuation = /[\s\p{P}]/u;

/**
 * Takes `**` and `***` out where they mark bold text, begun on the line before (`open`) or here. Runs that hide
 * something stay: `138****0000`, `张**`. They stand at the end of a word, where no emphasis can begin.
 */
export function withoutEmphasis(printed: string, open: boolean): Unemphasised {
  const kept: string[] = [];
  const marks = new Set<string>();
  let inside = open && !printed.startsWith('**');
  const words = { inside: false, outside: false };
  let at = 0;
  const keep = (text: string): void => {
    kept.push(text);
    if (word.test(text)) words[inside ? 'inside' : 'outside'] = true;
  };
  for (const { 0: mark, index } of printed.matchAll(stars)) {
    const before = printed.slice(Math.max(at, index - 2), index);
    const after = printed.slice(index + mark.length, index + mark.length + 2);
    keep(printed.slice(at, index));
    at = index + mark.length;
    if (isMask(mark, before, after, inside) || before.endsWith('\\')) {
      keep(mark);
      continue;
    }
    marks.add(mark);
    // Four are an end and a beginning.
    if (mark.length < 4) inside = !inside;
  }
  keep(printed.slice(at));
  return {
    text: kept.join(''),
    marks,
    bold: words.inside && !words.outside,
    open: inside && (marks.size > 0 || !open),
  };
}

/** Whether stars hide something: within or after a code, or at the end of a word, where they can begin nothing. */
function isMask(mark: string, before: string, after: string, inside: boolean): boolean {
  const last = Array.from(before).at(-1);
  const next = Array.from(after)[0];
  if (last === undefined) return false;
  const afterCode = masked.test(last);
  if (afterCode && (mark.length >= 4 || (next !== undefined && masked.test(next)))) return true;
  if (inside || spaceOrPunctuation.test(last)) return false;
  return next === undefined || (spaceOrPunctuation.test(next) && !opening.test(next));
}
