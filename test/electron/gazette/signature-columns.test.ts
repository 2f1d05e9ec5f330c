import { describe, expect, it } from 'vitest';
import { withoutColumns } from '../../../electron/gazette/signature-columns';
import { printed } from './printed';

const texts = (text: string): string[] => withoutColumns(printed(text)).map((line) => line.text);

describe('signatures in columns', () => {
  it.each([
    ['工业和信息化部　　　　教育部\n2021年3月1日', ['工业和信息化部', '教育部', '2021年3月1日']],
    ['市交通委                市公安局\n二○二一年五月十日', ['市交通委', '市公安局', '二○二一年五月十日']],
    ['北京市财政局　　2022年6月30日', ['北京市财政局', '2022年6月30日']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('have places of their own between those of the lines', () => {
    const places = withoutColumns(printed('甲市财政局　　甲市公安局\n2022年6月30日')).map(
      ({ place }) => place,
    );
    expect(new Set(places).size).toBe(3);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    '甲市财政局　　甲市公安局\n按照职责分工负责。',
    '国 务 院 办 公 厅\n2022年6月30日',
    '主　　任：王某　　副市长\n2022年6月30日',
  ])('are not %j', (text) => {
    expect(texts(text)).toEqual(text.split('\n'));
  });
});
