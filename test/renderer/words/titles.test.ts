import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { namesOf } from '../../../renderer/words/titles';
import en from '../../../resources/locales/en.json';
import zhCN from '../../../resources/locales/zh-CN.json';

describe('the names of a document', () => {
  beforeAll(async () => {
    await i18next.init({ resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } } });
  });

  const law = { title: '中华人民共和国增值税法', titleEn: 'Value-Added Tax Law' };
  const chinese = { text: law.title, lang: 'zh-Hans' };
  const english = { text: law.titleEn, lang: 'en' };

  it('begin with that in the language of the interface', () => {
    expect(namesOf(law, 'zh-CN')).toEqual([chinese, english]);
    expect(namesOf(law, 'en')).toEqual([english, chinese]);
  });

  it('are the Chinese one alone where there is no other', () => {
    expect(namesOf({ ...law, titleEn: null }, 'en')).toEqual([chinese, null]);
  });

  it('say that it has none, in words of the interface', () => {
    expect(namesOf({ title: '', titleEn: null }, 'zh-CN')).toEqual([
      { text: '（无标题）', lang: 'zh-Hans' },
      null,
    ]);
    expect(namesOf({ title: '', titleEn: null }, 'en')).toEqual([{ text: '(untitled)', lang: 'en' }, null]);
  });
});
