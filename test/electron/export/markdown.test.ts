import { describe, expect, test } from 'vitest';
import { notesAsMarkdown } from '../../../electron/export/markdown';
import { exportWords } from '../../../electron/export/words';
import type { AnnotationInContext } from '../../../shared/model/annotation';

const address = '北京市人民政府公报/2022-34/1#art-14';
const note: AnnotationInContext = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'highlight',
  colour: 'yellow',
  note: '# 与旧办法比较\n1. 金额',
  created: '2022-09-05T01:00:00.000Z',
  modified: '2022-09-05T01:00:00.000Z',
  selectors: [
    {
      address,
      start: 5,
      end: 20,
      quote: '一次性给予每人 50 万元经费支持*',
      prefix: '',
      suffix: '',
      placement: { state: 'placed', moved: false, start: 5, end: 20 },
    },
  ],
  context: {
    documentAddress: '北京市人民政府公报/2022-34/1',
    documentTitle: '关于印发《北京市科技新星计划管理办法(修订版)》的通知',
    documentTitleEn: 'Circular on Issuing the “Administrative Measures”',
    documentNumber: '京科发〔2022〕10号',
    issuers: ['北京市科学技术委员会、中关村科技园区管理委员会'],
    documentDate: '2022-06-30',
    issue: {
      gazette: '北京市人民政府公报',
      gazetteEn: "Gazette of the People's Government of Beijing Municipality",
      year: 2022,
      number: 34,
      totalNumber: 766,
    },
    startPage: 6,
    trail: ['第五章 支持', '第十四条'],
    label: '第十四条',
  },
};
const now = new Date('2022-09-06T01:00:00Z');

describe('in Chinese', () => {
  const markdown = notesAsMarkdown([note], exportWords('zh-CN'), now);
  test.each([
    String.raw`> 一次性给予每人 50 万元经费支持\*`,
    String.raw`\# 与旧办法比较`,
    String.raw`1\. 金额`,
    '### 第五章 支持 › 第十四条',
    '京科发〔2022〕10号',
    '北京市人民政府公报2022年第34期（总第766期）',
    '起始页：第6页',
    `\`${address}\``,
    'gazette://%E5%8C%97',
    '高亮（黄色）',
  ])('has %s', (part) => {
    expect(markdown).toContain(part);
  });
});

test('in English it keeps the printed name that the gazette is cited by', () => {
  const markdown = notesAsMarkdown([note], exportWords('en'), now);
  expect(markdown).toContain(
    "Gazette of the People's Government of Beijing Municipality (北京市人民政府公报), 2022, No. 34 (total No. 766)",
  );
  expect(markdown).toContain('Begins on: page 6');
});

test('a note whose document is gone is still there with its quote and old address', () => {
  const orphan: AnnotationInContext = {
    ...note,
    context: null,
    selectors: note.selectors.map((selector) => ({ ...selector, placement: { state: 'orphan' } })),
  };
  const markdown = notesAsMarkdown([note, orphan], exportWords('zh-CN'), now);
  expect(markdown.split('一次性给予每人').length - 1).toBe(2);
  expect(markdown).toContain('所在文件已不在库中');
  expect(markdown).toContain('原文位置已变动');
  expect(markdown.split(`\`${address}\``).length - 1).toBe(2);
});
