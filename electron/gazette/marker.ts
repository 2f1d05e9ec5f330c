import { enclosedValue, numeralCharacters, ordinal } from '../../shared/text/ordinals';
import { unspaceHeading } from './spacing';

/** The forms that a numbered label has in official documents (GB/T 9704-2012, 7.3.3; 立法技术规范). */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  /** 一、 */
  | 'han'
  /** （一） */
  | 'bracketed-han'
  /** 1. */
  | 'arabic'
  /** （1） */
  | 'bracketed-arabic'
  /** 1） */
  | 'half-bracketed'
  /** ① */
  | 'circled'
  /** 1.2 and 1.2.3, and the 1 that heads them */
  | 'decimal';

export interface Marker {
  readonly style: MarkerStyle;
  /** As printed, without the space after it. */
  readonly label: string;
  readonly value: number;
  /** 1 for 之一; null when nothing was inserted. */
  readonly inserted: number | null;
  /** What follows the label on its line. */
  readonly rest: string;
  /** Nothing parts label and text, so that 第三条规定 looks the same: what comes before has to decide. */
  readonly tight: boolean;
  /** How many numbers a decimal label has, 3 for 1.2.3; 0 for every other style. */
  readonly depth: number;
}

const han = `[${numeralCharacters}]`;
/** Characters of spaced-out labels stand apart: 第 一 章, 第 十 二 条. */
const spacedHan = `(?:${han}\\s*){0,6}${han}`;
const named = (name: string): RegExp =>
  new RegExp(
    `^(?<label>第\\s*(?:${spacedHan}|\\d{1,4}(?:[-－]\\d{1,2})?)\\s*${name}(?:\\s?之\\s?(?:${han}{1,3}|\\d{1,2}))?)` +
      `(?<space>\\s*)(?<rest>.*)$`,
    'u',
  );
const latin = (name: string): RegExp =>
  new RegExp(
    `^(?<label>${name}\\s+(?:\\d{1,4}(?:-\\d{1,2})?|[IVXLC]{1,8}))(?<space>[.:]?\\s+|$)(?<rest>.*)$`,
    'iu',
  );
const open = '[（(]\\s*';
const close = '\\s*[）)]';

const patterns: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['part', named('(?:[编編篇]|部分)')],
  ['chapter', named('章')],
  ['section', named('[节節]')],
  ['article', named('[条條]')],
  ['han', new RegExp(`^(?<label>${han}{1,5}[、．.])(?<space>\\s*)(?<rest>.*)$`, 'u')],
  ['bracketed-han', new RegExp(`^(?<label>${open}${han}{1,5}${close})(?<space>\\s*)(?<rest>.*)$`, 'u')],
  ['decimal', /^(?<label>\d{1,2}(?:[.．]\d{1,3}){1,4})[.．]?(?<space>\s*)(?<rest>(?=[\s\p{L}《“（(]|$).*)$/u],
  // 3.0 is a number and no label.
  ['arabic', /^(?<label>\d{1,3}\s?[.．、](?!\d))(?<space>\s*)(?<rest>.*)$/u],
  ['bracketed-arabic', new RegExp(`^(?<label>${open}\\d{1,3}${close})(?<space>\\s*)(?<rest>.*)$`, 'u')],
  ['half-bracketed', /^(?<label>\d{1,3}[）)])(?<space>\s*)(?<rest>.*)$/u],
  ['chapter', latin('chapter')],
  ['part', latin('part')],
  ['section', latin('section')],
  ['article', latin('article')],
];

/**
 * Reads the label at the beginning of a line; null when the line has none, or looks as if it had one: 第三条规定 and
 * 1.5 万 are no labels unless what comes before says so.
 */
export function markerOf(text: string): Marker | null {
  const marker = possibleMarker(text);
  return marker && !marker.tight && marker.style !== 'decimal' ? marker : null;
}

/** What may be a label at the beginning of a line, by its look alone. */
export function possibleMarker(text: string): Marker | null {
  const enclosed = enclosedMarker(text);
  if (enclosed) return enclosed;
  for (const [style, pattern] of patterns) {
    const groups = pattern.exec(text)?.groups;
    const label = groups?.['label'] ?? '';
    const found = ordinal(label);
    if (!groups || !found) continue;
    const rest = groups['rest'] ?? '';
    return {
      style,
      label,
      ...found,
      rest: isDivision(style) ? unspaceHeading(rest) : rest,
      tight: (label.startsWith('第') || style === 'decimal') && groups['space'] === '' && rest !== '',
      depth: style === 'decimal' ? label.split(/[.．]/u).length : 0,
    };
  }
  return null;
}

/** ①, ⑴, ⒈ and ㈠ are one character each. */
function enclosedMarker(text: string): Marker | null {
  const label = text.charAt(0);
  const value = enclosedValue(label);
  if (value === null) return null;
  const rest = text.slice(1).trimStart();
  return { style: enclosedStyle(label), label, value, inserted: null, rest, tight: false, depth: 0 };
}

function enclosedStyle(character: string): MarkerStyle {
  const plain = character.normalize('NFKC');
  if (/^\(\d/u.test(plain)) return 'bracketed-arabic';
  if (/^\(/u.test(plain)) return 'bracketed-han';
  return plain.endsWith('.') ? 'arabic' : 'circled';
}

/** 编, 章 and 节 head what follows and have no text of their own. */
export function isDivision(style: MarkerStyle): boolean {
  return style === 'part' || style === 'chapter' || style === 'section';
}

/** The number that heads decimals: `1 总则` above 1.1. A line of a table looks the same, so the document has to show decimals. */
export function decimalHead(text: string): Marker | null {
  const groups = /^(?<label>\d{1,2})\s+(?<rest>\p{Script=Han}[^，。；]{0,30})$/u.exec(text)?.groups;
  if (!groups) return null;
  const label = groups['label'] ?? '';
  const rest = unspaceHeading(groups['rest'] ?? '');
  return { style: 'decimal', label, value: Number(label), inserted: null, rest, tight: false, depth: 1 };
}
