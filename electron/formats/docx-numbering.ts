import { formatNumber } from './number-formats';
import { xmlTokens } from './xml-tokens';

/** One level of a list: how its numbers are made. */
interface Level {
  start: number;
  format: string;
  /** With `%1` to `%9` for the numbers of the levels: `第%1条`, `%1.%2`. */
  text: string;
  /** The level, from 1, whose numbers make this one begin anew; 0 for none. Undefined: any above it. */
  restart?: number;
  /** Whether nothing stands between number and text. */
  tight: boolean;
  /** Whether numbers of other levels are printed as digits in it. */
  legal: boolean;
}

interface List {
  readonly levels: Level[];
  /** A style that has the list's levels instead of itself. */
  styleLink?: string;
}

/** A use of a list, which may begin at other numbers. */
interface ListUse {
  list: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** Numbers paragraphs in the order in which they are asked for, as a word processor prints them. */
export interface Numbering {
  /**
   * What stands before a paragraph at a level of a list, with a space where one is printed; null for bullets and none.
   */
  readonly next: (use: string, level: number) => string | null;
}

/** Reads the lists of a docx (ECMA-376 part 1, 17.9). `listOfStyle` gives the use of a list that a style names. */
export function readNumbering(xml: string, listOfStyle: (style: string) => string | undefined): Numbering {
  const lists = new Map<string, List>();
  const uses = new Map<string, ListUse>();
  readDefinitions(xml, lists, uses);
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();

  const levelsOf = (use: ListUse): List | undefined => {
    const list = lists.get(use.list);
    const linked = list?.styleLink === undefined ? undefined : uses.get(listOfStyle(list.styleLink) ?? '');
    return linked && linked !== use ? lists.get(linked.list) : list;
  };

  return {
    next: (id, at) => {
      const use = uses.get(id);
      const levels = use && levelsOf(use)?.levels;
      const level = use?.levels.get(at) ?? levels?.[at];
      if (!use || !levels || !level) return null;
      const counter = counters.get(use.list) ?? [];
      counters.set(use.list, counter);
      if (!begun.has(id)) for (const overridden of use.starts.keys()) counter[overridden] = null;
      begun.add(id);
      const start = (index: number): number =>
        use.starts.get(index) ?? (use.levels.get(index) ?? levels[index])?.start ?? 1;
      const current = counter[at] ?? null;
      counter[at] = current === null ? start(at) : current + 1;
      for (const [deeper, { restart }] of levels.entries()) {
        if (deeper > at && (restart === undefined || at < restart)) counter[deeper] = null;
      }
      if (level.format === 'bullet') return null;
      const text = level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
        const index = Number(digit) - 1;
        const format = (use.levels.get(index) ?? levels[index])?.format ?? 'decimal';
        return formatNumber(counter[index] ?? start(index), level.legal ? 'decimal' : format);
      });
      return text === '' ? null : text + (level.tight ? '' : ' ');
    },
  };
}

function readDefinitions(xml: string, lists: Map<string, List>, uses: Map<string, ListUse>): void {
  let list: List | null = null;
  let use: ListUse | null = null;
  let overridden: number | null = null;
  let level: Level | null = null;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close' && token.name === 'w:lvl') level = null;
    if (token.kind === 'close' && token.name === 'w:abstractNum') list = null;
    if (token.kind !== 'open') continue;
    const { name, attributes } = token;
    const value = attributes.get('w:val') ?? '';
    if (name === 'w:abstractNum')
      lists.set(
        attributes.get('w:abstractNumId') ?? '',
        (list = { levels: Array.from({ length: 9 }, emptyLevel) }),
      );
    else if (name === 'w:num') {
      use = { list: '', starts: new Map(), levels: new Map() };
      uses.set(attributes.get('w:numId') ?? '', use);
    } else if (name === 'w:lvl') {
      level = emptyLevel();
      const index = Number(attributes.get('w:ilvl') ?? 0);
      if (list && index >= 0 && index < 9) list.levels[index] = level;
      else if (use && overridden !== null) use.levels.set(overridden, level);
    } else if (name === 'w:lvlOverride') overridden = Number(attributes.get('w:ilvl') ?? 0);
    else if (name === 'w:startOverride' && use && overridden !== null)
      use.starts.set(overridden, Number(value));
    else if (name === 'w:abstractNumId' && use) use.list = value;
    else if (name === 'w:numStyleLink' && list) list.styleLink = value;
    else if (level) takeLevelProperty(name, value, level);
  }
}

function emptyLevel(): Level {
  return { start: 1, format: 'decimal', text: '', tight: false, legal: false };
}

function takeLevelProperty(name: string, value: string, level: Level): void {
  const on = !/^(?:0|false|off)$/u.test(value);
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:lvlRestart') level.restart = Number(value);
  else if (name === 'w:suff') level.tight = value === 'nothing';
  else if (name === 'w:isLgl') level.legal = on;
}
