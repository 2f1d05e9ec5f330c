/**
 * How word processors print the number of a paragraph: the values of `ST_NumberFormat` (ECMA-376 part 1, 17.18.59) that
 * Chinese and English documents use.
 */
type Format = (value: number) => string;

const digits = '〇一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';
const formalTraditional = '零壹貳參肆伍陸柒捌玖';

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimal', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalHalfWidth', String],
  ['decimalFullWidth', (value) => digitByDigit(value, '０１２３４５６７８９')],
  ['decimalFullWidth2', (value) => digitByDigit(value, '０１２３４５６７８９')],
  ['chineseCounting', (value) => counted(value, digits, '十百千万', true)],
  ['chineseCountingThousand', (value) => counted(value, digits.replace('〇', '零'), '十百千万', true)],
  ['taiwaneseCounting', (value) => counted(value, digits, '十百千萬', true)],
  ['taiwaneseCountingThousand', (value) => counted(value, digits.replace('〇', '零'), '十百千萬', true)],
  ['japaneseCounting', (value) => counted(value, digits, '十百千万', true)],
  ['chineseLegalSimplified', (value) => counted(value, formal, '拾佰仟万', false)],
  ['ideographLegalTraditional', (value) => counted(value, formalTraditional, '拾佰仟萬', false)],
  ['ideographDigital', (value) => digitByDigit(value, digits)],
  ['japaneseDigitalTenThousand', (value) => digitByDigit(value, digits)],
  ['taiwaneseDigital', (value) => digitByDigit(value, digits)],
  ['decimalEnclosedCircle', (value) => enclosed(value, 0x2460, 20)],
  ['decimalEnclosedCircleChinese', (value) => enclosed(value, 0x2460, 20)],
  ['decimalEnclosedParen', (value) => enclosed(value, 0x2474, 20)],
  ['decimalEnclosedFullstop', (value) => enclosed(value, 0x2488, 20)],
  ['ideographEnclosedCircle', (value) => enclosed(value, 0x3280, 10)],
  ['ideographTraditional', (value) => cycled(value, '甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', (value) => cycled(value, '子丑寅卯辰巳午未申酉戌亥')],
  ['upperLetter', (value) => lettered(value, 'A')],
  ['lowerLetter', (value) => lettered(value, 'a')],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['none', () => ''],
]);

/** A number as a list prints it; as digits where the format is not known. */
export function formatNumber(value: number, format: string): string {
  return (formats.get(format) ?? String)(value);
}

function digitByDigit(value: number, of: string): string {
  return Array.from(String(value), (digit) => of[Number(digit)] ?? digit).join('');
}

/** 二十一 for 21; up to 9,999 as lists go. `short` leaves the one before the ten out: 十一. */
function counted(value: number, of: string, units: string, short: boolean): string {
  if (value <= 0 || value > 9999) return value === 0 ? (of[0] ?? '') : String(value);
  const places = Array.from(String(value), Number);
  let text = '';
  for (const [index, digit] of places.entries()) {
    const unit = places.length - 1 - index;
    if (digit !== 0) text += (of[digit] ?? '') + (unit > 0 ? (units[unit - 1] ?? '') : '');
    else if (places[index - 1] !== 0 && places.slice(index).some((later) => later !== 0)) text += of[0] ?? '';
  }
  return short && value >= 10 && value < 20 ? text.slice(1) : text;
}

function enclosed(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);
}

function cycled(value: number, of: string): string {
  return of[(value - 1) % of.length] ?? String(value);
}

/** a to z, then aa to zz, as word processors go on. */
function lettered(value: number, first: string): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCodePoint((first.codePointAt(0) ?? 0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value > 4999) return String(value);
  let rest = value;
  let text = '';
  for (const [amount, letters] of romans) {
    for (; rest >= amount; rest -= amount) text += letters;
  }
  return text;
}
