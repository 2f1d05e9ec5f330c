/** Years by whose end the five-year plans end. */
const plans: Readonly<Record<string, number>> = {
  ...{ 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030, 十六五: 2035 },
};
/** 比2020年下降 names what is compared with, 自2020年起 and 2021年以来 a beginning: none is the year of a target. */
const mention =
  /(?<![比较与同自从]\s?)(?<year>(?:19|20)\d{2})\s*年(?!度?\s*\d{1,2}\s*月|以来|起|\s*\d{1,2}\s*月)|(?<![比较与]\s?)[“"]?(?<plan>十[二三四五六]五)[”"]?(?:时期|期)?(?:末|期间|时期)|(?<near>今年|本年度?|明年)(?!以来|初|上半年|前|\d)/gu;

/** A year that a text names, and where. */
export interface NamedYear {
  readonly at: number;
  readonly year: number;
}

/**
 * The years of a text outside titles and brackets, in order; months and days make a date and no year.
 *
 * @param documentYear what 今年 is; null when unknown.
 */
export function yearsIn(text: string, documentYear: number | null): NamedYear[] {
  if (!/年|五/u.test(text)) return [];
  const hidden = text.replaceAll(/《[^《》]*》|[（(][^（()）]*[）)]/gu, (part) => '　'.repeat(part.length));
  return [...hidden.matchAll(mention)].flatMap(({ index, groups }): NamedYear[] => {
    const near = groups?.['near'];
    const year = groups?.['year'] ? Number(groups['year']) : plans[groups?.['plan'] ?? ''];
    const named =
      near === undefined || documentYear === null ? year : documentYear + (near === '明年' ? 1 : 0);
    return named === undefined ? [] : [{ at: index, year: named }];
  });
}

const planMention =
  /(?<year>(?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月)|(?:19|20)\d{2}\s*[-—–－~～至]{1,2}\s*(?<last>(?:19|20)\d{2})|(?<plan>十[二三四五六]五)[”"]/gu;

/** The years that a heading or a plan's title names, brackets and all: （2021-2023年）, “十四五”规划. */
export function yearsOfPlan(heading: string): number[] {
  return [...heading.matchAll(planMention)].flatMap(({ groups }) => {
    const year = groups?.['year'] ?? groups?.['last'];
    const named = year === undefined ? plans[groups?.['plan'] ?? ''] : Number(year);
    return named === undefined ? [] : [named];
  });
}
