import traditional from 'opencc-js/dict/TSCharacters';

/**
 * What each character folds to, as tables by UTF-16 unit: a library of a thousand issues has fifty million of them, and
 * a lookup takes a tenth of the time that patterns do.
 */
export interface FoldTable {
  /** For each unit the unit that it folds to, or one of the codes below. */
  readonly targets: Uint16Array;
  /** 1 for units of scripts that part words by spaces (Latin, Greek, Cyrillic) and for digits. */
  readonly spaced: Uint8Array;
  /** Characters that fold to several units, or are two themselves. */
  readonly others: ReadonlyMap<string, string>;
}

/** Drawn with no width, and therefore left out. NUL, which no text prints, stands for it. */
export const leftOut = 0x0000;
export const space = 0x0020;
/** To be looked up in `others`. A private use character, which folds to itself there. */
export const elsewhere = 0xf8ff;

/**
 * Document numbers are printed as 〔2022〕, [2022], (2022) and 【2022】 for the same number, so all of these are one.
 * 《》 and 〈〉 name titles and stay as they are. 二○二二 and 二〇二二 are the same year.
 */
const variants: readonly (readonly [plain: string, others: string])[] = [
  ['(', '〔［【[｛{〖'],
  [')', '〕］】]｝}〗'],
  ['"', '“”„‟「」『』〝〞'],
  ["'", '‘’‚‛`｀´'],
  ['-', '—–‐‑‒―−─﹣'],
  ['·', '•・‧∙⋅'],
  ['~', '〜∼'],
  [',', '﹐'],
  ['.', '。．﹒｡'],
  ['...', '…'],
  ['〇', '○◯'],
];

/** Zero-width spaces and joiners, byte-order mark, soft hyphen, directional marks, variation selectors. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/u;
const anySpace = /\s/u;
const spacedScript = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
/** Full-width signs and letters, compatibility ideographs, and signs of units such as ㎡, which Unicode itself gives in plain characters. */
const compatible: readonly (readonly [number, number])[] = [
  [0xff01, 0xff5e],
  [0xf900, 0xfaff],
  [0x3371, 0x33df],
];
/** Ideographs and Hangul have no case: no need to ask for each of forty thousand. */
const caseless: readonly (readonly [number, number])[] = [
  [0x3400, 0x9fff],
  [0xac00, 0xdfff],
];

let table: FoldTable | null = null;

/** The table, made at the first call in some 10 ms. */
export function foldTable(): FoldTable {
  table ??= makeTable();
  return table;
}

function makeTable(): FoldTable {
  const targets = new Uint16Array(0x10000);
  const spaced = new Uint8Array(0x10000);
  const others = new Map<string, string>();
  const simplified = simplifiedCharacters();
  const set = (character: string, folded: string): void => {
    if (character.length === 1 && folded.length === 1) {
      targets[character.charCodeAt(0)] = folded.charCodeAt(0);
      return;
    }
    if (character.length === 1) targets[character.charCodeAt(0)] = elsewhere;
    others.set(character, folded);
  };
  for (let code = 1; code < 0x10000; code += 1) {
    if (isWithin(code, caseless)) {
      targets[code] = code;
      continue;
    }
    const character = String.fromCharCode(code);
    if (invisible.test(character)) targets[code] = leftOut;
    else if (anySpace.test(character)) targets[code] = space;
    else set(character, usualForm(character, simplified));
    if (spacedScript.test(character)) spaced[code] = 1;
  }
  others.set(String.fromCharCode(elsewhere), String.fromCharCode(elsewhere));
  for (const [plain, marks] of variants) for (const mark of marks) set(mark, plain);
  for (const [character, simple] of simplified) set(character, simple);
  return { targets, spaced, others };
}

/** A character in lower case, or what Unicode gives for one of compatibility. */
function usualForm(character: string, simplified: ReadonlyMap<string, string>): string {
  if (!isWithin(character.charCodeAt(0), compatible)) return character.toLowerCase();
  const usual = character.normalize('NFKC').toLowerCase();
  return simplified.get(usual) ?? usual;
}

function isWithin(code: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Each traditional character with the simplified one that it is written with, wherever it stands. */
function simplifiedCharacters(): ReadonlyMap<string, string> {
  const pairs = new Map(
    traditional.split('|').map((row) => {
      const [from = '', to = ''] = row.split(' ');
      return [from, to] as const;
    }),
  );
  // 薴 is written 苧, and that 苎.
  return new Map(
    [...pairs].map(([from, to]) => [from, pairs.get(to) ?? to] as const).filter(([from, to]) => from !== to),
  );
}
