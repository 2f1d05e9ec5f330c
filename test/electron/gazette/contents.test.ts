import { describe, expect, it } from 'vitest';
import { readContents } from '../../../electron/gazette/contents';
import { alignEntries } from '../../../electron/gazette/contents-alignment';
import { listener, printed } from './printed';

const chinese = [
  '目 录',
  '【部门文件】',
  '甲局关于甲的通知 (京甲[2022]1号) (6)',
  '乙局等三部门关于乙的通知 (京乙[2022]2号) (16)',
];
const english = [
  'GAZETTE OF BEIJING',
  'August 31, 2022',
  'CONTENTS',
  '【Documents】',
  'Circular on B of Bureau B and Other Two Departments (Jingyi[2022]No. 2) (16)',
  'Circular on A (Jingjia[2022]No. 1) (6)',
];
const notice = [
  '(The Table of Contents is prepared in both Chinese and English, with',
  'the Chinese version being official.)',
];
const body = ['甲局关于甲的通知', '京甲[2022]1号', '各单位：'];

describe('the contents', () => {
  it('end before the body and know the cover between the languages and the notice after them', () => {
    const contents = readContents(
      printed([...chinese, ...english, ...notice, ...body].join('\n')),
      listener().report,
    );
    expect(contents.chinese).toHaveLength(2);
    expect(contents.english).toHaveLength(2);
    expect(contents.notice).toBe(notice.join(' '));
    expect(contents.innerCover.map(({ text }) => text)).toEqual(english.slice(0, 2));
    expect(contents.lines).toHaveLength(12);
  });

  it('pair both languages by number and page, whatever their order', () => {
    const { report, codes } = listener();
    const pairs = alignEntries(
      readContents(printed([...chinese, ...english, ...body].join('\n')), report),
      report,
    );
    expect(pairs.map((pair) => [pair.chinese?.page, pair.english?.page])).toEqual([
      [6, 6],
      [16, 16],
    ]);
    expect(codes()).toEqual([]);
  });

  it.each([
    ['a page', 'contents-pages-differ', english.with(5, 'Circular on A (Jingjia[2022]No. 1) (7)')],
    [
      'a romanised number',
      'contents-romanisation',
      english.with(5, 'Circular on A (Jingjial[2022]No. 1) (6)'),
    ],
    [
      'a count of bodies',
      'contents-body-counts-differ',
      english.with(4, 'Circular on B of Bureau B and Other Three Departments (Jingyi[2022]No. 2) (16)'),
    ],
    ['an entry', 'contents-one-language', english.toSpliced(5, 1)],
  ])('report where the languages differ in %s', (_what, code, other) => {
    const { report, codes } = listener();
    alignEntries(readContents(printed([...chinese, ...other, ...body].join('\n')), report), report);
    expect(codes()).toEqual([code]);
  });

  it('are absent where nothing is headed 目录', () => {
    expect(readContents(printed(body.join('\n')), listener().report).lines).toEqual([]);
  });

  it('are read line by line where the languages take turns, with pages missing or misread', () => {
    const { report, codes } = listener();
    const contents = readContents(
      printed(
        [
          '目 次',
          'CONTENTS',
          '【市政府文件】',
          '【Documents of the Municipal Government】',
          '甲市人民政府关于甲的通知（甲政规〔2020〕5号）【3】',
          'Circular on A (Jiazhenggui [2020] No. 5) 【3】',
          '甲市人民政府关于乙的批复（甲政函〔2O20〕27号）【l2】',
          'Reply on B (Jiazhenghan [2020] No. 27) 【12】',
          '甲市人民政府关于丙的通知（甲政规〔2020〕6号）',
          'Circular on C (Jiazhenggui [2020] No. 6) 【14】',
          '甲市人民政府关于甲的通知',
          '甲政规〔2020〕5号',
          '各区人民政府：',
        ].join('\n'),
      ),
      report,
    );
    const pairs = alignEntries(contents, report);
    expect(pairs.map(({ chinese, english }) => [chinese?.title, chinese?.page, english?.page])).toEqual([
      ['甲市人民政府关于甲的通知', 3, 3],
      ['甲市人民政府关于乙的批复', 12, 12],
      ['甲市人民政府关于丙的通知', null, 14],
    ]);
    expect(pairs.map(({ chinese, english }) => [chinese?.category, english?.category])).toEqual(
      Array.from({ length: 3 }, () => ['市政府文件', 'Documents of the Municipal Government']),
    );
    expect(codes()).toEqual(['contents-page-doubtful', 'contents-page-doubtful']);
    expect(contents.lines).toHaveLength(10);
  });

  it('part entries that show no page by how titles end and begin', () => {
    const { chinese } = readContents(
      printed(
        '目录\n甲局关于印发《甲办法》的通知\n乙局关于乙的\n意见\n丙局关于丙的通知……9\n甲局关于印发《甲办法》的通知\n甲发〔2020〕1号\n各单位：',
      ),
      listener().report,
    );
    expect(chinese.map(({ title, page }) => [title, page])).toEqual([
      ['甲局关于印发《甲办法》的通知', null],
      ['乙局关于乙的意见', null],
      ['丙局关于丙的通知', 9],
    ]);
  });

  it('end where their first entry is printed again, when no page is', () => {
    const contents = readContents(
      printed(
        '目录\n甲局关于印发《甲办法》的通知\n乙局关于乙的若干意见\n甲局关于印发《甲办法》的通知\n甲发〔2020〕1号\n各单位：',
      ),
      listener().report,
    );
    expect(contents.lines).toHaveLength(3);
  });
});
