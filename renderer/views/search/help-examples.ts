import { queryFields } from '../../../shared/search/query';
import { fieldNames, placeNames } from '../../../shared/search/query-fields';

/** What can be typed, by what it does; words to look for are Chinese in every language, as the documents are. */
export const signExamples = [
  { means: 'all', typed: '数据 要素' },
  { means: 'phrase', typed: '"深化 改革"' },
  { means: 'either', typed: '数据 OR 信息' },
  { means: 'without', typed: '数据 -企业' },
  { means: 'near', typed: '支持 NEAR/20 外资' },
  { means: 'group', typed: '(数据 OR 信息) 安全' },
] as const;

const values = {
  issuer: '市财政局',
  number: '京科发〔2022〕10号',
  year: '2020-2022',
  date: '2022-06..2022-09',
  kind: '办法',
  category: '市政府文件',
  issue: '2022-34',
  title: '行动计划',
  in: null,
  unit: '市财政局',
} as const;

const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);
const inBoth = (names: readonly string[]): readonly [string, string] => [
  names.find((name) => !isChinese(name)) ?? '',
  names.find(isChinese) ?? '',
];

/** Each field with an example, by its English and by its Chinese name. */
export const fieldExamples = queryFields.map((field) => {
  const [english, chinese] = inBoth(fieldNames[field]);
  const [place, placeChinese] = inBoth(placeNames.title);
  const value = values[field];
  return {
    field,
    typed: [`${english}:${value ?? place}`, `${chinese}:${value ?? placeChinese}`],
  };
});

/** What `in:` may name, in both languages. */
export const placeExamples = Object.values(placeNames).map(inBoth);
