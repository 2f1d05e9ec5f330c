import { describe, expect, it } from 'vitest';
import { reportIssuers } from '../../../electron/gazette/issuer-findings';
import { issuersOf } from '../../../electron/gazette/issuers';
import { listener } from './printed';

describe('issuers', () => {
  it.each([
    [['甲局', '乙局', '关于印发《方案》的通知'], [], ['甲局', '乙局']],
    [['甲局 乙局', '关于印发《方案》的通知'], [], ['甲局', '乙局']],
    [['市科委、中关村管委会关于印发《办法》的通知'], ['市科委、中关村管委会'], ['市科委、中关村管委会']],
    [['甲法院、乙检察院关于执行法律的规定'], ['甲法院', '乙检察院'], ['甲法院', '乙检察院']],
    [['国务院关于甲的通知'], ['国务院'], ['国务院']],
    [['关于印发《方案》的通知'], ['甲委员会', '乙委员会'], ['甲委员会', '乙委员会']],
    [['中华人民共和国著作权法'], [], []],
  ])('of %j signed by %j', (title, signed, expected) => {
    expect(issuersOf(title, signed)).toEqual(expected);
  });

  it('are reported where title, title block and signature differ', () => {
    const { report, findings } = listener();
    const signatories = [
      { name: '甲局', line: 20 },
      { name: '丙局', line: 21 },
    ];
    reportIssuers(
      {
        title: '甲局等三部门关于甲的通知',
        titleLine: 9,
        issuers: ['甲局', '乙局'],
        signatories,
        entry: null,
      },
      report,
    );
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['issuer-count-differs', 9],
      ['signatory-not-named', 21],
      ['issuer-not-signed', 9],
    ]);
  });

  it('are not reported where all agree', () => {
    const { report, findings } = listener();
    const signatories = [{ name: '甲局', line: 20 }];
    reportIssuers(
      { title: '甲局关于甲的通知', titleLine: 9, issuers: ['甲局'], signatories, entry: null },
      report,
    );
    expect(findings).toEqual([]);
  });
});
