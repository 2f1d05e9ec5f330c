import fc from 'fast-check';
import type { AnnotationContext, AnnotationState, Selector } from '../../../shared/model/annotation';
import { highlightColours, highlightStyles } from '../../../shared/model/colours';
import { labelSchema } from '../../../shared/model/annotation';

const address = fc.constantFrom(
  '北京市人民政府公报/2022-34/1#art-14',
  '北京市人民政府公报/2022-34/1#p-1',
  '单行文件/京科发〔2022〕10号/1#art-3',
  '单行文件/100%增长计划-2024-01-01~2/1#sec-1.2',
  'https://example.org/a?b=c#d',
);
/** Text with half and whole characters of two units, marks of Markdown and JSON, and line ends. */
const text = fc.string({ unit: 'binary', maxLength: 40 });
const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const label = fc
  .oneof(
    fc.constantFrom('促进', 'R&D', '税 收', '𠀀𠀁'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .filter((name) => labelSchema.safeParse(name).data === name);
const labels = fc.uniqueArray(label, { maxLength: 4 });
const selector: fc.Arbitrary<Selector> = fc.record({
  address,
  start: fc.nat(100_000),
  end: fc.nat(100_000),
  quote: text,
  prefix: fc.string({ unit: 'binary', maxLength: 32 }),
  suffix: fc.string({ unit: 'binary', maxLength: 32 }),
});
const selectors = fc.array(selector, { minLength: 1, maxLength: 3 });
const about = fc.constantFrom(
  '北京市人民政府公报/2022-34/1',
  '北京市人民政府公报/2022-34',
  '单行文件/京科发〔2022〕10号/1',
);

const hung = fc.oneof(
  fc.record({ kind: fc.constantFrom('bookmark', 'highlight', 'note'), selectors, about: fc.constant(null) }),
  fc.record({ kind: fc.constantFrom('bookmark', 'note'), selectors: fc.constant([]), about }),
  fc.record({ kind: fc.constant('note'), selectors: fc.constant([]), about: fc.constant(null) }),
);

/** An annotation of any kind that the program may keep, in the trash or not. */
export const anyState: fc.Arbitrary<AnnotationState> = fc
  .record({
    id: fc.uuid(),
    hung,
    colour: fc.constantFrom(null, ...highlightColours),
    style: fc.constantFrom(...highlightStyles),
    note: fc.oneof(fc.constant(''), text, fc.constant('# 要点\n\n- **甲**\n- <b>乙</b>')),
    tags: labels,
    collections: labels,
    done: fc.oneof(fc.constant(null), fc.constant('2024-05-06T07:08:09Z'), instant),
    created: instant,
    modified: instant,
    removed: fc.option(instant),
  })
  .map(({ hung: { kind, selectors: kept, about: of }, ...fields }) => ({
    ...fields,
    kind: kind,
    selectors: kept,
    about: of,
  }));

export const context: AnnotationContext = {
  documentAddress: '北京市人民政府公报/2022-34/1',
  documentTitle: '北京市促进科技创新若干措施',
  documentTitleEn: 'Measures to Promote Innovation',
  documentNumber: '京科发〔2022〕10号',
  issuers: ['北京市科学技术委员会', '中关村科技园区管理委员会'],
  documentDate: '2022-05-06',
  issue: {
    gazette: '北京市人民政府公报',
    gazetteEn: 'Gazette of Beijing',
    year: 2022,
    number: 34,
    totalNumber: 766,
    date: '2022-09-10',
  },
  startPage: 12,
  trail: ['第五章 支持', '第十四条'],
  paragraph: null,
  label: '第十四条',
};
