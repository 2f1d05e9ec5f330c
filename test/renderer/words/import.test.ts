import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { importSummary } from '../../../renderer/words/import';
import zhCN from '../../../resources/locales/zh-CN.json';
import type { ImportEntry, ImportOutcome } from '../../../shared/model/import';

function entry(outcome: ImportOutcome): ImportEntry {
  return {
    file: '公报.txt',
    outcome,
    address: null,
    title: null,
    documents: 0,
    warnings: 0,
    unchangedUnits: 0,
    changedUnits: 0,
    failure: null,
  };
}

describe('the summary of an import', () => {
  let t: TFunction;
  beforeAll(async () => {
    const words = i18next.createInstance();
    await words.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } });
    t = words.t;
  });

  it('counts what came of the files', () => {
    const entries = (['refused', 'added', 'added', 'known'] as const).map(entry);
    expect(importSummary(t, { cancelled: false, entries })).toBe(
      '导入完成：已收录 2，库中已有 1，未能读取 1',
    );
  });

  it('says that it was cancelled, and how much was not reached', () => {
    const entries = (['added', 'not-reached'] as const).map(entry);
    expect(importSummary(t, { cancelled: true, entries })).toBe('导入已取消：已收录 1，未处理 1');
  });

  it('says that there was nothing', () => {
    expect(importSummary(t, { cancelled: false, entries: [] })).toBe('没有可导入的文件');
    expect(importSummary(t, { cancelled: true, entries: [] })).toBe('导入已取消');
  });
});
