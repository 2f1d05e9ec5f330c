import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../electron/gazette/contents-entry';
import { listener, printed } from './printed';

const silent = listener().report;

describe('entries of the contents', () => {
  it.each([
    ['关于甲的通知 (京科发[2022]10号)\t(6)', '关于甲的通知', '京科发[2022]10号', 6],
    ['关于甲的通知（国发(2018)41号）……（3）', '关于甲的通知', '国发(2018)41号', 3],
    ['关于乙的公告 (12)', '关于乙的公告', null, 12],
    ['乙规划(2021) (12)', '乙规划(2021)', null, 12],
  ])('%s', (line, title, number, page) => {
    expect(readEntries(printed(line), silent).chinese).toMatchObject([{ title, number, page }]);
  });

  it('run over lines and bullets until their page, under their category', () => {
    const lines = printed(
      '【部门文件】\n- 甲局关于印发《数字\n方案》的通知\n(京科发〔2022〕46号) (43)\n国 务 院 文 件\n乙 (50)',
    );
    expect(readEntries(lines, silent).chinese).toMatchObject([
      { category: '部门文件', title: '甲局关于印发《数字方案》的通知', page: 43, lines: [2, 4] },
      { category: '国务院文件', title: '乙', page: 50, lines: [6, 6] },
    ]);
  });

  it('lose one closing quotation mark that a page break added', () => {
    const { report, codes } = listener();
    const lines = printed(
      'on Issuing the “Plan for the Whole Industry”\n\n- Chain in Beijing”\n(Jingke[2022]No. 4) (16)',
    );
    expect(readEntries(lines, report).english).toMatchObject([
      {
        title: 'on Issuing the “Plan for the Whole Industry Chain in Beijing”',
        number: 'Jingke[2022]No. 4',
        page: 16,
      },
    ]);
    expect(codes()).toEqual(['contents-stray-quote']);
  });

  it('keep quotation marks that are in order at the end of a line', () => {
    const { report, codes } = listener();
    const lines = printed('on the “Plan”\nand the “Measures” (16)');
    expect(readEntries(lines, report).english).toMatchObject([{ title: 'on the “Plan” and the “Measures”' }]);
    expect(codes()).toEqual([]);
  });
});
