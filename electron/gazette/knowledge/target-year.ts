/** Years by whose end the five-year plans end. */
const plans: Readonly<Record<string, number>> = {
  ...{ 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030, 十六五: 2035 },
};
const mention =
  /(?<year>(?:19|20)\d{2})\s*年(?!度?\s*\d{1,2}\s*月|\d{1,2}\s*月)|[“"]?(?<plan>十[二三四五六]五)[”"]?(?:时期|期)?(?:末|期间|时期)/gu;

/** A year that a text names, and where. */
export interface NamedYear {
  readonly at: number;
  readonly year: number;
}

/** The years of a text outside titles and brackets, in order; months and days make a date and no year. */
export function yearsIn(text: string): NamedYear[] {
  if (!/年|五/u.test(text)) return [];
  const hidden = text.replaceAll(/《[^《》]*》|[（(][^（()）]*[）)]/gu, (part) => '　'.repeat(part.length));
  return [...hidden.matchAll(mention)].flatMap(({ index, groups }): NamedYear[] => {
    const year = groups?.['year'] ? Number(groups['year']) : plans[groups?.['plan'] ?? ''];
    return year === undefined ? [] : [{ at: index, year }];
  });
}
