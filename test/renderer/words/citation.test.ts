import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { citation } from '../../../renderer/words/citation';
import en from '../../../resources/locales/en.json';
import zhCN from '../../../resources/locales/zh-CN.json';
import type { DocumentReading, IssueSummary } from '../../../shared/model/reading';

const issue: IssueSummary = {
  address: '北京市人民政府公报/2022-34',
  gazette: '北京市人民政府公报',
  gazetteEn: 'Gazette of the People’s Government of Beijing Municipality',
  year: 2022,
  number: 34,
  totalNumber: 766,
  date: '2022-08-31',
  sponsor: null,
  documentCount: 8,
};

function reading(of: IssueSummary | null, number: string | null): DocumentReading {
  return {
    issue: of,
    units: [],
    document: {
      address: `${of?.address ?? '单行文件/京科发〔2022〕10号'}/1`,
      issue: of?.address ?? null,
      ordinal: 1,
      category: null,
      categoryEn: null,
      title: '北京市科技新星计划管理办法',
      titleEn: null,
      number,
      numberEn: null,
      issuers: [],
      date: null,
      startPage: of ? 6 : null,
    },
  };
}

describe('a citation', () => {
  let chinese: TFunction;
  let english: TFunction;
  beforeAll(async () => {
    const words = i18next.createInstance();
    await words.init({
      resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
      interpolation: { escapeValue: false },
    });
    chinese = words.getFixedT('zh-CN');
    english = words.getFixedT('en');
  });

  it('names gazette and page of a document that stands in an issue', () => {
    expect(
      citation(chinese, reading(issue, '京科发〔2022〕10号'), '自发布之日起施行', '第二十五条', 'zh-CN'),
    ).toBe(
      '“自发布之日起施行”（北京市科技新星计划管理办法（京科发〔2022〕10号），第二十五条，《北京市人民政府公报》2022年第34期（总第766期），第6页起）',
    );
  });

  it('names title and number alone of a document that stands in none', () => {
    expect(
      citation(chinese, reading(null, '京科发〔2022〕10号'), '自发布之日起施行', '第二十五条', 'zh-CN'),
    ).toBe('“自发布之日起施行”（《北京市科技新星计划管理办法》（京科发〔2022〕10号），第二十五条）');
    expect(citation(english, reading(null, null), '自发布之日起施行', null, 'en')).toBe(
      '“自发布之日起施行” (北京市科技新星计划管理办法)',
    );
  });
});
