import { fieldNamed, fieldStart } from './query-fields';
import type { QuerySpan } from './query';

/** The pieces of a query, as typed. */
export type QueryToken = QuerySpan &
  (
    | { readonly type: 'words'; readonly text: string; readonly unclosed?: true }
    /** `name` is as typed; the field is looked up by it. The value may be empty. */
    | { readonly type: 'field'; readonly name: string; readonly text: string; readonly unclosed?: true }
    | { readonly type: 'open' | 'close' | 'or' | 'and' | 'not' }
    | { readonly type: 'near'; readonly within: number }
  );

/** Characters between the words of NEAR when no number is given: about a clause. */
const usualNearness = 20;
const near = /^NEAR(?:\/?(?<within>\d{1,4}))?$/u;
const space = /\s/u;
const closings: Readonly<Record<string, string>> = { '"': '"', '“': '”', '＂': '＂' };

/**
 * Splits what was typed. Official texts hold signs that a query language could take for its own, so these are read as
 * its own only where nobody would print them: a quotation mark where a word begins, with another before a space or the
 * end; a bracket round several words; a minus before a word. （试行）, (2022)10号 and “十四五”规划 are words.
 */
export function queryTokens(typed: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  let depth = 0;
  while (at < typed.length) {
    const start = at;
    const character = typed.charAt(at);
    if (space.test(character)) {
      at += 1;
    } else if (character === '(' && opensGroup(typed, at)) {
      tokens.push({ type: 'open', start, end: ++at });
      depth += 1;
    } else if (character === ')' && depth > 0) {
      tokens.push({ type: 'close', start, end: ++at });
      depth -= 1;
    } else if (character === '-' && excludes(typed, at)) {
      tokens.push({ type: 'not', start, end: ++at });
    } else {
      const token = wordAt(typed, at, depth > 0);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function excludes(typed: string, at: number): boolean {
  const next = typed.charAt(at + 1);
  return next !== '' && next !== '-' && !space.test(next);
}

/** A bracket groups when it holds a space, and nothing but a space, a bracket or the end follows it. */
function opensGroup(typed: string, at: number): boolean {
  let depth = 0;
  let spaced = false;
  for (let index = at; index < typed.length; index += 1) {
    const character = typed.charAt(index);
    if (character === '(') depth += 1;
    if (space.test(character)) spaced = true;
    if (character === ')' && --depth === 0) {
      const next = typed.charAt(index + 1);
      return spaced && (next === '' || next === ')' || space.test(next));
    }
  }
  return spaced;
}

function wordAt(typed: string, at: number, inGroup: boolean): QueryToken {
  const quoted = quotedAt(typed, at, inGroup);
  if (quoted) return { type: 'words', ...quoted };
  const name = fieldStart.exec(typed.slice(at))?.groups?.['name'];
  // A Chinese word before a colon is text, as 联系人： is, unless it names a field.
  if (name !== undefined && (/^[A-Za-z]/u.test(name) || fieldNamed(name) !== null)) {
    return fieldAt(typed, at, name, inGroup);
  }
  const end = endOfWord(typed, at, inGroup);
  const text = typed.slice(at, end);
  return operator(text, at, end) ?? { type: 'words', text, start: at, end };
}

function operator(text: string, start: number, end: number): QueryToken | null {
  if (text === 'OR' || text === '|' || text === '||') return { type: 'or', start, end };
  if (text === 'AND' || text === '&' || text === '&&') return { type: 'and', start, end };
  if (text === 'NOT') return { type: 'not', start, end };
  const groups = near.exec(text)?.groups;
  return groups ? { type: 'near', within: Number(groups['within'] ?? usualNearness), start, end } : null;
}

function fieldAt(typed: string, start: number, name: string, inGroup: boolean): QueryToken {
  let at = start + name.length + 1;
  while (at < typed.length && space.test(typed.charAt(at))) at += 1;
  const quoted = quotedAt(typed, at, inGroup);
  if (quoted) return { type: 'field', name, ...quoted, start };
  const end = endOfWord(typed, at, inGroup);
  return { type: 'field', name, text: typed.slice(at, end), start, end };
}

interface Quoted extends QuerySpan {
  readonly text: string;
  readonly unclosed?: true;
}

/** A phrase in quotation marks; null when what begins here is a word that only holds some. */
function quotedAt(typed: string, start: number, inGroup: boolean): Quoted | null {
  const opening = typed.charAt(start);
  const closing = closings[opening];
  if (closing === undefined) return null;
  const close = typed.indexOf(closing, start + 1);
  if (close === -1) {
    const text = typed.slice(start + 1);
    // “十四五 without its other mark is a word that was not copied whole.
    return opening === '“' && !space.test(text) ? null : { text, start, end: typed.length, unclosed: true };
  }
  const text = typed.slice(start + 1, close);
  const next = typed.charAt(close + 1);
  const apart = next === '' || space.test(next) || (inGroup && next === ')');
  // Curly marks are printed round words; only a space within shows that they were typed to hold a phrase together.
  const isPhrase = opening === '“' ? apart && space.test(text) : apart || space.test(text);
  return isPhrase ? { text, start, end: close + 1 } : null;
}

/** Up to the next space, or to the bracket that closes the group round the word. */
function endOfWord(typed: string, at: number, inGroup: boolean): number {
  let depth = 0;
  let end = at;
  for (; end < typed.length && !space.test(typed.charAt(end)); end += 1) {
    const character = typed.charAt(end);
    if (character === '(') depth += 1;
    if (character === ')' && --depth < 0 && inGroup) break;
  }
  return end;
}
