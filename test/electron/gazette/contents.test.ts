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
});
