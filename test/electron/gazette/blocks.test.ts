import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../electron/gazette/blocks';
import { lineRoles } from '../../../electron/gazette/line-roles';
import { repetitionEvidence } from '../../../electron/gazette/repeated-character';
import type { FindingCode } from '../../../shared/model/finding';
import { listener, printed } from './printed';

function read(text: string, title = ''): { texts: string[]; codes: FindingCode[] } {
  const { report, codes } = listener();
  const lines = printed(text);
  const evidence = repetitionEvidence(lines.map((line) => line.text));
  const blocks = toBlocks(lines, lineRoles(lines, title), evidence, report);
  return {
    texts: blocks.map((block) =>
      block.kind === 'text' ? block.text : `${block.kind} ${String(block.heading)}`,
    ),
    codes: codes(),
  };
}

describe('what belongs together is joined', () => {
  it.each([
    [
      'a sentence cut by a page',
      '1. 甲项，其一;\n2. 包括产出指标、预\n\n期取得的效益指标;\n3. 丙项。',
      ['甲项，其一;', '包括产出指标、预期取得的效益指标;', '丙项。'],
      ['page-break-joined'],
    ],
    [
      'one that ends on the next page',
      '报送年度阶段性进展报告，以及进展报\n\n告。',
      ['报送年度阶段性进展报告，以及进展报告。'],
      ['page-break-joined'],
    ],
    [
      'a line wrapped without a gap',
      '现将《甲办法，乙\n办法》印发给你们。',
      ['现将《甲办法，乙办法》印发给你们。'],
      [],
    ],
    [
      'a bracket cut open after a stop',
      '扩大范围。(责任单位:\n\n市广电局,相关区政府)',
      ['扩大范围。(责任单位:市广电局,相关区政府)'],
      ['page-break-joined'],
    ],
    [
      'a list item with a stray bullet',
      '第一条 情形:\n1. 谎报成果,骗取新星计划入\n\n- 选资格的；\n2. 违规的;\n3. 违法的。',
      ['情形:', '谎报成果,骗取新星计划入选资格的；', '违规的;', '违法的。'],
      ['misplaced-bullet', 'page-break-joined'],
    ],
    [
      'a doubled character',
      '培育10家，引进专业服务机构\n\n构。\n\n培育专业服务机构。',
      ['培育10家，引进专业服务机构。', '培育专业服务机构。'],
      ['page-break-joined', 'page-break-repeated-character'],
    ],
    [
      'Latin words',
      '应标注中文或英文“Sponsored by Beijing\n\nNova Program”。',
      ['应标注中文或英文“Sponsored by Beijing Nova Program”。'],
      ['page-break-joined'],
    ],
  ])('%s', (_what, text, texts, codes) => {
    expect(read(text)).toEqual({ texts, codes });
  });
});

describe('what may not belong together stays apart', () => {
  it.each([
    ['a heading and its text', '(一)公司治理\n\n要点包括组织架构。', ['公司治理', '要点包括组织架构。']],
    ['a cut sentence and a label', '强化监管，加\n\n2. 推进。', ['强化监管，加', '推进。']],
    ['a remark after a whole sentence', '确保稳定。\n\n(责任单位:甲局)', ['确保稳定。', '(责任单位:甲局)']],
    ['names and headings', '关注方式\n\n扫描二维码', ['关注方式', '扫描二维码']],
    [
      'a bracket that nothing closes',
      '包括(甲、乙。\n\n其他事项，另行通知。',
      ['包括(甲、乙。', '其他事项，另行通知。'],
    ],
  ])('%s', (_what, text, texts) => {
    expect(read(text)).toEqual({ texts, codes: [] });
  });
});

describe('the lines around the text have their places', () => {
  it('addressee, signature with its remark, date, contact over two lines, title of what was issued', () => {
    const lines = [
      '各有关单位：',
      '现予印发。',
      '甲局',
      '乙委员会',
      '(乙局代章)',
      '2022年6月8日',
      '(联系人：甲局 张某；联系电话1；',
      '乙委 李某)',
      '数字方案',
      '为了发展，制定本方案。',
    ];
    const roles = lineRoles(printed(lines.join('\n')), '甲局 乙委员会关于印发《数字方案》的通知');
    expect(lines.map((_line, index) => roles.get(index) ?? null)).toEqual([
      'salutation',
      null,
      'signatory',
      'signatory',
      'signature-note',
      'date',
      'contact',
      'contact',
      'title',
      null,
    ]);
    expect(read(lines.join('\n'), '关于印发《数字方案》的通知').texts).toEqual([
      '各有关单位：',
      '现予印发。',
      '甲局',
      '乙委员会\n(乙局代章)',
      '2022年6月8日',
      '(联系人：甲局 张某；联系电话1；乙委 李某)',
      '数字方案',
      '为了发展，制定本方案。',
    ]);
  });

  it.each([
    ['quoted on two lines', '关于印发《甲计划 乙方案》的通知', ['甲计划', '乙方案'], 2],
    ['not quoted', '国务院关于印发个人所得税暂行办法的通知', ['个人所得税', '暂行办法'], 2],
  ])('the issued title, %s', (_what, title, titleLines, count) => {
    const roles = lineRoles(printed(['2022年6月8日', ...titleLines, '第一章 总则'].join('\n')), title);
    expect([...roles.values()].filter((role) => role === 'title')).toHaveLength(count);
  });

  it('tables and boxes', () => {
    expect(read('表 主要指标\n指标\t2025年\n能耗\t10%\n专栏 重点工程\n电子工程。开展。').texts).toEqual([
      'table 主要指标',
      'box 重点工程',
      '电子工程。开展。',
    ]);
  });
});
