import type { TargetBound } from '../../../shared/model/knowledge';
import type { Span } from './brackets';

/** A number with its measure in a text. */
export interface PrintedNumber extends Span {
  readonly value: number;
  readonly upper: number | null;
  readonly measure: string | null;
  readonly bound: TargetBound;
  /** Measured in time: 40个工作日. */
  readonly isTime: boolean;
}

const digits = '\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,6})?';
const scale = '[十百千]?(?:万亿|[万亿千百])';
const units =
  '个百分点|百分点|‰|%|％|个|家|项|件|人次|人天|人|名|户次|户|辆次|辆|座|处|条|台套|台|套|种|倍|公里|千米|平方公里|平方千米|平方米|平米|立方米|米|㎡|吨标准煤|标准煤|吨|公斤|千克|克|微克|毫克|升|千瓦时|千瓦|兆瓦|亩|公顷|斤|张|所|例|款|批|场|架次|列次|班次|次|篇|部|支|只|架|艘|列|对|册|枚|颗|本|门|起|宗|单|笔|股|席|床|岁|头|株|棵|孔|桩|元|美元|欧元|港元|标准箱|标箱|TEU|GW|MW|kW|GWh|kWh|PFLOPS|EFLOPS|Gbps|Mbps|TB|PB|EB|小时|分钟';
/** 微克/立方米, 件/万人. */
const perUnit = '(?:/(?:每)?[万百千]?\\p{Script=Han}{1,4})?';
const measures = `(?:${scale})?(?:多|余)?(?:${units})(?:标准煤|人民币|美元)?${perUnit}|${scale}(?:多|余)?`;
const time = '个?(?:工作日|自然日|月|小时|星期)|日|天|周|分钟|小时';
const pattern = new RegExp(
  `(?<![\\d.A-Za-z〔\\[（(第])(?<value>${digits})(?:\\s?[—–\\-－~～至]{1,2}\\s?(?<upper>${digits}))?\\s?(?:(?<time>${time})|(?<measure>${measures}))(?<after>\\s?(?:[（(]含[）)])?(?:及?以上|左右|以内|及?以下|上下))?`,
  'gu',
);
const bounds: readonly (readonly [TargetBound, RegExp])[] = [
  ['at-most', /(?:不超过|不高于|不大于|不得超过|不多于|(?<!不得?)(?:低于|小于|少于)|控制在|≤|<|﹤)\s*$/u],
  ['at-least', /(?:不得?低于|不得?少于|不得?小于|超过?|突破|大于|高于|多于|至少|≥|>|﹥)\s*$/u],
  ['about', /(?:约|大约|近|接近|左右)\s*$/u],
];

/** “15分钟社区生活圈”: a number in a name counts nothing. */
const quotedName = /“[^“”]{0,30}”/gu;

/** The numbers of a text that have a measure; ordinals, years, dates and numbers of documents have none. */
export function numbersIn(text: string): PrintedNumber[] {
  if (!/\d/u.test(text)) return [];
  const names = [...text.matchAll(quotedName)];
  let next = 0;
  return [...text.matchAll(pattern)].flatMap(({ index, 0: printed, groups }): PrintedNumber[] => {
    while (endOf(names[next]) <= index) next += 1;
    if ((names[next]?.index ?? Infinity) < index) return [];
    const measure = groups?.['measure'] ?? groups?.['time'] ?? null;
    const value = numberValue(groups?.['value'] ?? '');
    return [
      {
        start: index,
        end: index + printed.length,
        value,
        upper: groups?.['upper'] === undefined ? null : numberValue(groups['upper']),
        measure: measure?.replaceAll(/\s/gu, '') ?? null,
        bound: boundOf(text.slice(Math.max(0, index - 8), index), groups?.['after'] ?? ''),
        isTime: groups?.['time'] !== undefined,
      },
    ];
  });
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : Infinity;
}

/** What the words before and after a number make of it. */
export function boundOf(before: string, after: string): TargetBound {
  if (/以上/u.test(after)) return 'at-least';
  if (/以内|以下/u.test(after)) return 'at-most';
  if (/左右|上下/u.test(after)) return 'about';
  return bounds.find(([, words]) => words.test(before))?.[0] ?? 'exact';
}

export function numberValue(printed: string): number {
  return Number(printed.replaceAll(/[,，\s]/gu, ''));
}
