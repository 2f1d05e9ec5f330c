import { ordinal } from '../../../shared/text/ordinals';
import type { InternalReference } from '../../../shared/model/knowledge';
import type { Unit } from '../../../shared/model/unit';
import { passage, proseOf } from './prose';

const numeral = '[〇零一二三四五六七八九十百千\\d]{1,8}';
const article = `第\\s?${numeral}\\s?[条條](?:之${numeral})?`;
const own =
  '本(?:法|条例|條例|办法|辦法|规定|規定|细则|細則|规则|規則|意见|方案|预案|措施|指引|通知|公告|解释|决定|标准|章程)';
/** The first article behind 本办法 or a verb that names no other law, then those that go on the list. */
const mention = new RegExp(
  `(?<lead>${own}|(?:依照|按照|根据|依据|违反|符合|除|适用)(?=第))(?<first>${article})(?<rest>(?:(?:第${numeral}[款項项])*(?:、|和|或者|至|及|以及)${article}){0,12})`,
  'gu',
);
const each = new RegExp(article, 'gu');

/** The articles of the same document that its units point to. */
export function internalReferencesOf(units: readonly Unit[]): InternalReference[] {
  const articles = new Map<string, string>();
  for (const { kind, label, path } of units) {
    const key = kind === 'article' ? articleKey(label ?? '') : null;
    if (key !== null && !articles.has(key)) articles.set(key, path);
  }
  return units.flatMap((unit) =>
    unit.text.includes('第')
      ? proseOf(unit).flatMap((prose) =>
          [...prose.text.matchAll(mention)].flatMap((found) => {
            const leading = found.groups?.['lead'] ?? '';
            const listStart = found.index + leading.length;
            const list = prose.text.slice(listStart, found.index + found[0].length);
            return [...list.matchAll(each)].map(({ index, 0: printed }): InternalReference => {
              const isFirst = index === 0 && leading.startsWith('本');
              const start = isFirst ? found.index : listStart + index;
              const end = listStart + index + printed.length;
              const target = articles.get(articleKey(printed) ?? '') ?? null;
              return { text: prose.text.slice(start, end), target, at: passage(prose, start, end) };
            });
          }),
        )
      : [],
  );
}

function articleKey(label: string): string | null {
  const read = ordinal(label.replace('條', '条'));
  return read && `${String(read.value)}.${String(read.inserted ?? 0)}`;
}
