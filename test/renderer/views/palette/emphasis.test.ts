import { describe, expect, it } from 'vitest';
import { emphasised } from '../../../../renderer/views/palette/emphasis';
import { loadReadings } from '../../../../renderer/views/palette/readings';

const read = await loadReadings();

describe('what is marked in a name', () => {
  it.each([
    ['北京市数字消费能级提升工作方案', '数字', ['数字']],
    ['京金融〔2022〕185号', '[2022]185', ['〔2022〕185']],
    ['Action Plan for Actions', 'act', ['Act', 'Act']],
    ['Research', 'search', []],
    ['关于《数字消费》的通知', 'shuzixiaof', ['数', '字', '消', '费']],
    ['关于“数字”消费的通知', 'szxf', ['数', '字', '消', '费']],
    ['数字消费', 'shuzi xiaofei', ['数', '字', '消', '费']],
    ['西安先锋', "xi'an", ['西', '安']],
    ['绿色发展', 'lvse', ['绿', '色']],
    ['数字消费', 'welth', []],
  ] as const)('%s by %s', (name, typed, right) => {
    expect(emphasised(name, typed, read).map(({ start, end }) => name.slice(start, end))).toEqual(right);
  });
});
