import { expect, test } from 'vitest';
import { passageOf } from '../../../shared/citation/passage';

test.each([
  [['第五章 支持', '第十四条', '1.'], '第十四条第一项'],
  [['第二章 评级要素和等级划分', '第六条', '(二) 经营情况与财务状况'], '第六条第二项'],
  [['第三条', '（二）', '3.'], '第三条第二项第三目'],
  [['第一百二十条之一', '（十二）'], '第一百二十条之一第十二项'],
  [['第 一 章 總則', '第 3 條', '二、', '（五）'], '第3條第2款第5目'],
  [['第一编 总则', '第二章 管辖', '第一节 级别管辖'], '第一编第二章第一节'],
  [['二、 主要任务'], '第二部分'],
  [['三、 主要任务', '（四） 生产过程清洁优化行动', '12. 推进节能'], '第三部分（四）12'],
  [
    ['三、 主要任务', '（四） 生产过程清洁优化行动', '专栏 重点行业绿色提升工程'],
    '第三部分（四）专栏“重点行业绿色提升工程”',
  ],
  [['二、 主要目标', '表 2 主要指标'], '第二部分表2'],
  [['Chapter II Rating', 'Article 9', '(2)'], 'Article 9, (2)'],
  [['Part One', 'Chapter IV Support'], 'Chapter IV'],
  [['总则'], null],
  [[], null],
])('%j is %s', (trail, passage) => {
  expect(passageOf({ trail, paragraph: null })).toBe(passage);
});

test.each([
  [['第一章', '第十四条'], 2, '第十四条第二款'],
  [['第六条', '（二）'], 1, '第六条第一款第二项'],
  [['第一百二十条之一', '（二）', '1.'], 3, '第一百二十条之一第三款第二项第一目'],
  [['第 3 條', '二、'], 2, '第3條第2項第2款'],
  [['Chapter II', 'Article 9', '(2)'], 2, 'Article 9, Paragraph 2, (2)'],
  [['二、 主要任务'], null, '第二部分'],
])('%j in paragraph %j is %s', (trail, paragraph, passage) => {
  expect(passageOf({ trail, paragraph })).toBe(passage);
});
