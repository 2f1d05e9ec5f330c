import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { leadsToBackups, noticeSentence } from '../../../renderer/words/notice';
import en from '../../../resources/locales/en.json';
import zhCN from '../../../resources/locales/zh-CN.json';

describe('what is said of a notes file that was set aside', () => {
  let chinese: TFunction;
  let english: TFunction;
  beforeAll(async () => {
    const words = i18next.createInstance();
    await words.init({ lng: 'en', resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } } });
    chinese = words.getFixedT('zh-CN');
    english = words.getFixedT('en');
  });
  const setAside = (salvaged: number, restored: number, backup: string | null) =>
    ({ code: 'notebook-set-aside', setAside: 'notebook.damaged', salvaged, restored, backup }) as const;

  it('tells what was saved from the file, and what came back from elsewhere', () => {
    expect(noticeSentence(english, setAside(1, 12, 'b.sqlite'))).toBe(
      'The notes file was damaged. It has not been deleted: it is kept as notebook.damaged. ' +
        '1 note was saved from it. 12 notes came back from the backup and the journal.',
    );
    expect(noticeSentence(chinese, setAside(0, 12, null))).toBe(
      '批注文件已损坏，原文件没有删除，另存为 notebook.damaged。已从日志中恢复 12 条批注，没有可用的备份。',
    );
  });

  it('says plainly that nothing was saved', () => {
    expect(noticeSentence(english, setAside(0, 0, null))).toContain('No note could be saved');
    expect(noticeSentence(english, setAside(0, 0, 'b.sqlite'))).not.toContain('No note could be saved');
  });

  it('leads to the backups, as a journal that cannot be written does', () => {
    expect(leadsToBackups(setAside(0, 0, null))).toBe(true);
    expect(leadsToBackups({ code: 'journal-unwritable', reason: 'ENOSPC' })).toBe(true);
    expect(leadsToBackups({ code: 'data-process-restarted' })).toBe(false);
  });
});
