import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { bringsSomething, mergeCounts, mergeSource, mergeSummary } from '../../../renderer/words/merge';
import en from '../../../resources/locales/en.json';
import zhCN from '../../../resources/locales/zh-CN.json';
import type { MergePreview } from '../../../shared/model/notes-exchange';

function preview(but: Partial<MergePreview> = {}): MergePreview {
  return {
    id: '00000000-0000-4000-8000-000000000000',
    source: { kind: 'file', name: '批注.jsonld' },
    counts: { added: 3, changed: 1, conflict: 2, same: 10 },
    ...{ searches: 0, places: 0, entries: [], problems: [] },
    ...but,
  };
}
const nothing = { added: 0, changed: 0, conflict: 0, same: 0 };

describe('what merging comes to', () => {
  let chinese: TFunction;
  let english: TFunction;
  beforeAll(async () => {
    const words = i18next.createInstance();
    await words.init({
      lng: 'zh-CN',
      resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
      interpolation: { escapeValue: false },
    });
    chinese = words.getFixedT('zh-CN');
    english = words.getFixedT('en');
  });

  it('is counted in words, conflicts first, without what there is not', () => {
    expect(mergeCounts(chinese, preview())).toEqual([
      '两边不同 2 条',
      '新增 3 条',
      '更新 1 条',
      '相同 10 条',
    ]);
    expect(mergeCounts(english, preview({ counts: { ...nothing, added: 1 }, searches: 2 }))).toEqual([
      '1 note will be added',
      '2 saved searches come, too',
    ]);
  });

  it('is nothing only where notes, searches and places are here already', () => {
    expect(bringsSomething(preview({ counts: { ...nothing, same: 5 } }))).toBe(false);
    expect(bringsSomething(preview({ counts: nothing, places: 1 }))).toBe(true);
    expect(bringsSomething(preview({ counts: { ...nothing, conflict: 1 } }))).toBe(true);
  });

  it('says where it comes from, with the name as it is', () => {
    expect(mergeSource(english, preview({ source: { kind: 'file', name: 'a&b.jsonld' } }), 'en')).toBe(
      'From the file a&b.jsonld',
    );
    const source = { kind: 'backup', name: 'x.sqlite', made: '2022-09-05T01:02:03Z' } as const;
    expect(mergeSource(chinese, preview({ source }), 'zh-CN')).toMatch(/^来自 2022年9月5日.* 的备份$/u);
  });

  it('is told at the end', () => {
    expect(mergeSummary(chinese, { added: 3, changed: 0, kept: 2 })).toBe(
      '合并完成：新增 3 条，保留现有 2 条',
    );
    expect(mergeSummary(english, { added: 1, changed: 2, kept: 0 })).toBe('Merged: 1 note added, 2 updated');
    expect(mergeSummary(english, { added: 0, changed: 0, kept: 0 })).toBe('Merged: nothing was changed');
  });
});
