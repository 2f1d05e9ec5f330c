import { numeralCharacters, ordinal } from '../../shared/text/ordinals';
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
  | 'bracketed-arabic';

export interface Marker {
  readonly style: MarkerStyle;
  /** As printed, without the space after it. */
  readonly label: string;
  readonly value: number;
  /** 1 for 之一; null when nothing was inserted. */
  readonly inserted: number | null;
  /** What follows the label on its line. */
  readonly rest: string;
}

const han = `[${numeralCharacters}]`;
const named = (name: string): RegExp =>
  new RegExp(
    `^(?<label>第\\s*(?:${han}{1,7}|\\d{1,4})\\s*${name}(?:之${han}{1,3})?)(?=\\s|$)\\s*(?<rest>.*)$`,
    'u',
  );

const patterns: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['part', named('编')],
  ['chapter', named('章')],
  ['section', named('节')],
  ['article', named('条')],
  ['han', new RegExp(`^(?<label>${han}{1,5}、)\\s*(?<rest>.*)$`, 'u')],
  ['bracketed-han', new RegExp(`^(?<label>[（(]\\s*${han}{1,5}\\s*[）)])\\s*(?<rest>.*)$`, 'u')],
  // 3.0 is a number and no label.
  ['arabic', /^(?<label>\d{1,3}\s?[.．、](?!\d))\s*(?<rest>.*)$/u],
  ['bracketed-arabic', /^(?<label>[（(]\d{1,3}[）)])\s*(?<rest>.*)$/u],
];

/** Reads the label at the beginning of a line; null when the line has none. */
export function markerOf(text: string): Marker | null {
  for (const [style, pattern] of patterns) {
    const groups = pattern.exec(text)?.groups;
    const label = groups?.['label'] ?? '';
    const found = ordinal(label);
    if (!groups || !found) continue;
    const rest = groups['rest'] ?? '';
    const { value, inserted } = found;
    return { style, label, value, inserted, rest: isDivision(style) ? unspaceHeading(rest) : rest };
  }
  return null;
}

/** 编, 章 and 节 head what follows and have no text of their own. */
export function isDivision(style: MarkerStyle): boolean {
  return style === 'part' || style === 'chapter' || style === 'section';
}
