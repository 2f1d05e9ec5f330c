import type { UnitKind } from '../../../shared/model/unit';
import { numeralValue, ordinal, type Ordinal } from '../../../shared/text/ordinals';

/** A passage asked for by its number: 20, 二十, 第二十条, 第十四条之一, 14-1, art 20, chapter 3, （三）, 专栏2. */
export interface AskedPlace extends Ordinal {
  /** Kinds that go by this way of writing; none where it is the bare number. */
  readonly kinds: readonly UnitKind[];
  /** Whether it was said that one of these kinds is meant, as by 条 and 章, rather than by brackets and stops. */
  readonly isNamed: boolean;
  /** Whether the number was typed in digits, as the labels 3. and (3) have it. */
  readonly inDigits: boolean;
}

/** Kinds by what ends their label. */
const chineseKinds: readonly (readonly [RegExp, readonly UnitKind[], boolean])[] = [
  [/[条條](?:之.+)?$/u, ['article'], true],
  [/章$/u, ['chapter'], true],
  [/[节節]$/u, ['section'], true],
  [/[编編篇]$/u, ['part'], true],
  [/部分$/u, ['heading'], true],
  [/、$/u, ['heading'], false],
  [/[）)]$/u, ['subheading'], false],
  [/[.．]$/u, ['measure'], false],
];

/** Kinds by the names that stand before a number: English ones, as the window prints them, with their short forms. */
const namedKinds: Readonly<Record<string, readonly [whole: string, kinds: readonly UnitKind[]]>> = {
  ...alike(['art', 'article'], 'article', ['article']),
  ...alike(['ch', 'chap', 'chapter'], 'chapter', ['chapter']),
  ...alike(['sec', 'sect', 'section'], 'section', ['section', 'subheading']),
  ...alike(['part'], 'part', ['part', 'heading']),
  ...alike(['measure'], '', ['measure']),
  ...alike(['table'], '', ['table']),
  ...alike(['box'], '', ['box']),
  ...alike(['表'], '', ['table']),
  ...alike(['专栏'], '', ['box']),
};

function alike(
  forms: readonly string[],
  whole: string,
  kinds: readonly UnitKind[],
): Record<string, readonly [string, readonly UnitKind[]]> {
  return Object.fromEntries(forms.map((form) => [form, [whole, kinds]]));
}

/** The longest name first: chapter is no ch. */
const names = Object.keys(namedKinds).sort((one, other) => other.length - one.length);
const named = new RegExp(`^(?<name>${names.join('|')})\\.?(?<number>.+)$`, 'iu');
/** 14-1, which laws of Taiwan print as 第14-1條. */
const digitsWithInserted = /^(?<value>\d{1,4})[-－](?<inserted>\d{1,2})$/u;

/** What number is asked for; null where something else was typed. */
export function askedPlace(typed: string): AskedPlace | null {
  const plain = typed.normalize('NFKC').replaceAll(/\s/gu, '');
  const inDigits = /\d/u.test(plain);
  const { name = '', number = '' } = named.exec(plain)?.groups ?? {};
  const known = namedKinds[name.toLowerCase()];
  if (known) {
    const [whole, kinds] = known;
    const value = numberOf(number) ?? (whole === '' ? null : ordinal(whole + number));
    return value && { ...value, kinds, isNamed: true, inDigits };
  }
  const value = numberOf(plain) ?? ordinal(plain);
  if (value === null || value.value < 1) return null;
  const [, kinds = [], isNamed = false] = chineseKinds.find(([ending]) => ending.test(plain)) ?? [];
  return { ...value, kinds, isNamed, inDigits };
}

function numberOf(plain: string): Ordinal | null {
  const groups = digitsWithInserted.exec(plain)?.groups;
  if (groups) return { value: Number(groups['value']), inserted: Number(groups['inserted']) };
  const value = numeralValue(plain);
  return value === null || value < 1 ? null : { value, inserted: null };
}
