import { describe, expect, it } from 'vitest';
import { readText } from '../../../electron/formats/text';
import type { SourceText } from '../../../shared/model/source';
import { texts } from './made-file';

function read(text: string, file: string): SourceText {
  const source = readText(Buffer.from(text), file);
  if (!source.ok) throw new Error(source.error.code);
  return source.value;
}
const markdown = (text: string): SourceText => read(text, 'law.md');
const plain = (text: string): SourceText => read(text, 'law.txt');

describe('lines of a text', () => {
  it('are numbered as an editor does, whatever ends them', () => {
    const { lines } = plain('一\r\n二\n\n三\r四');
    expect(lines.map(({ text, lines: [line] }) => [text, line])).toEqual([
      ['一', 1],
      ['二', 2],
      ['三', 4],
      ['四', 5],
    ]);
  });

  it('stand apart after a blank line, also one that only looks blank, and after a page break', () => {
    const { lines, leftOut } = plain('一\n二\n\u00A0　\u200B\n三\n\f四\n五\f六');
    expect(lines.map(({ text, apart, lines: [line] }) => [text, apart, line])).toEqual([
      ['一', true, 1],
      ['二', false, 2],
      ['三', true, 4],
      ['四', true, 5],
      ['五', false, 6],
      ['六', true, 6],
    ]);
    expect(leftOut).toEqual([{ line: 3, markup: 'U+200B' }]);
  });

  it('keep no-break and ideographic spaces, and lose zero-width ones', () => {
    const [line] = plain('　第一章　总\u00A0则\u200B\uFEFF').lines;
    expect(line).toMatchObject({ text: '第一章　总\u00A0则', printed: '第一章　总\u00A0则\u200B' });
  });
});

describe('Markdown', () => {
  it.each([
    ['# 一', { text: '一', heading: 1, printed: '# 一' }],
    ['#### 一 ##', { text: '一', heading: 4 }],
    ['##第一章', { text: '第一章', heading: 2 }],
    ['#1 机组', { text: '#1 机组', heading: null }],
    ['**一**', { text: '一', bold: true }],
    ['***目  录***', { text: '目  录', bold: true }],
    ['**第一条**　为了', { text: '第一条　为了', bold: false }],
    ['**2030年****）**', { text: '2030年）', bold: true }],
    ['__一__，二', { text: '一，二' }],
    ['*一*', { text: '一' }],
    ['> > 一', { text: '一' }],
    ['- 一', { text: '- 一' }],
    ['*1', { text: '*1' }],
    ['3. 一', { text: '3. 一' }],
    ['    1. 一', { text: '1. 一' }],
    ['`一` 二`', { text: '一 二`' }],
    ['[一](http://a.cn/b_(c).html "d")二', { text: '一二' }],
    ['[一](#第一章-总--则)  ', { text: '一' }],
    ['![图](a.png)<http://a.cn>', { text: '图http://a.cn' }],
    ['劳社部发[2008]3号[2018](2019)', { text: '劳社部发[2008]3号[2018](2019)' }],
    ['[见[2008]3号](a.html)', { text: '见[2008]3号' }],
    ['一<!-- 二 -->三<u>四</u><font color="red">五</font>', { text: '一三四五' }],
    ['PM<sub>2.5</sub>&nbsp;&lt;35&unknown;', { text: 'PM2.5\u00A0<35&unknown;' }],
    ['1\\. 一\\*\\*二\\**', { text: '1. 一**二**' }],
    ['$\\geq 12\\%$\\', { text: '$\\geq 12\\%$' }],
    ['<h2 align="center">一</h2>', { text: '一', heading: 2, align: 'centre' }],
    ['<p align="right">一</p>', { text: '一', align: 'right' }],
    ['电话138****0000，张**、李**', { text: '电话138****0000，张**、李**' }],
    ['____年____月', { text: '____年____月' }],
    ['a_b_c 与 my__name__x', { text: 'a_b_c 与 my__name__x' }],
  ])('%s is read without its marks', (source, expected) => {
    expect(markdown(source).lines).toMatchObject([expected]);
  });

  it.each([
    ['a rule is no heading of the line above', '一\n---\n二\n--\n三\n***\n四', ['一', '二', '三', '四']],
    ['indented text is no code', '    一\n\n\t二', ['一', '二']],
    ['a comment may go over lines', '一<!-- 甲\n乙\n丙 -->二\n三', ['一', '二', '三']],
    ['a comment that is not closed is text', '一 <!-- 甲\n二', ['一 <!-- 甲', '二']],
    ['a line break of HTML parts lines', '一<br>二<br/>\n三', ['一', '二', '三']],
    ['code in fences is text', '```\n# 一\n```\n二', ['# 一', '二']],
    ['centred blocks may go over lines', '<center>\n\n一\n\n</center>\n二', ['一', '二']],
    ['bold may go over lines', '**一\n二**三', ['一', '二三']],
  ])('%s', (_, source, expected) => {
    expect(texts(markdown(source).lines)).toEqual(expected);
  });

  it('says of lines around marks that they stand apart', () => {
    const { lines } = markdown('一\n---\n二\n# 三\n四\n<!-- 甲 -->\n五');
    expect(lines.map(({ apart }) => apart)).toEqual([true, true, true, true, true]);
  });

  it('says that centred and bold go on', () => {
    const { lines } = markdown('<div align="center">\n**一\n二**\n</div>\n三');
    expect(lines).toMatchObject([
      { align: 'centre', bold: true },
      { align: 'centre', bold: true },
      { align: null, bold: false },
    ]);
  });

  it('says everything that was taken out, with its line', () => {
    expect(markdown('# **一**\n\n[二](a.html)\n***\n三&emsp;四\\\n').leftOut).toEqual([
      { line: 1, markup: '#' },
      { line: 1, markup: '**' },
      { line: 3, markup: '[](a.html)' },
      { line: 4, markup: '***' },
      { line: 5, markup: '\\' },
      { line: 5, markup: '&emsp;' },
    ]);
  });

  it('keeps front matter as lines, without its rules', () => {
    const { lines, leftOut } = markdown('---\n标题: **一**\ntags:\n  - 二\n---\n# 三');
    expect(lines).toMatchObject([
      { text: '标题: **一**', lines: [2, 2], apart: true },
      { text: 'tags:', lines: [3, 3], apart: false },
      { text: '- 二', lines: [4, 4], apart: false },
      { text: '三', lines: [6, 6], apart: true, heading: 1 },
    ]);
    expect(leftOut.map(({ line }) => line)).toEqual([1, 5, 6]);
  });

  it('takes a rule at the beginning for one where no front matter follows', () => {
    expect(texts(markdown('---\n**第一条** 为了。\n---\n二').lines)).toEqual(['第一条 为了。', '二']);
  });
});

describe('a table of pipes', () => {
  const rows = (text: string): readonly (readonly string[])[] | undefined =>
    markdown(text).lines.find(({ table }) => table)?.table?.rows;

  it('is one line between the lines around it', () => {
    const { lines, leftOut } = markdown('前\n| 指标 | 值 |\n|:--|--:|\n| **城市** | 3 |\n后');
    expect(lines).toMatchObject([
      { text: '前', table: null },
      {
        text: '',
        lines: [2, 4],
        apart: true,
        table: {
          rows: [
            ['指标', '值'],
            ['城市', '3'],
          ],
          spans: [],
        },
      },
      { text: '后', apart: true },
    ]);
    expect(lines[1]?.printed).toBe('| 指标 | 值 |\n|:--|--:|\n| **城市** | 3 |');
    expect(leftOut).toEqual([
      { line: 3, markup: '|:--|--:|' },
      { line: 4, markup: '**' },
    ]);
  });

  it.each([
    [
      'without outer pipes',
      '甲 | 乙\n--- | ---\n丙 | 丁',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    [
      'with short and long rows',
      '|甲|乙|\n|-|-|\n|丙|\n|丁|戊|己|',
      [
        ['甲', '乙', ''],
        ['丙', '', ''],
        ['丁', '戊', '己'],
      ],
    ],
    [
      'with pipes in its text',
      '|甲|乙|\n|-|-|\n|丙\\|丁|`戊`|',
      [
        ['甲', '乙'],
        ['丙|丁', '戊'],
      ],
    ],
    [
      'with line breaks in cells',
      '|甲|乙|\n|-|-|\n|丙<br>丁|a<br>b|',
      [
        ['甲', '乙'],
        ['丙丁', 'a b'],
      ],
    ],
    [
      'with empty cells',
      '|甲||\n|-|-|\n||乙|',
      [
        ['甲', ''],
        ['', '乙'],
      ],
    ],
    [
      'without dashes',
      '|甲|乙|\n|丙|丁|',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    [
      'with blank lines between rows',
      '|甲|乙|\n\n|-|-|\n\n|丙|丁|',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
  ])('%s is read', (_, source, expected) => {
    expect(rows(source)).toEqual(expected);
  });

  it('is none where a line has a pipe and no row below it', () => {
    expect(texts(markdown('首页 | 新闻 | 政策\n\n一').lines)).toEqual(['首页 | 新闻 | 政策', '一']);
  });

  it('is two where another head follows', () => {
    const { lines } = markdown('|甲|\n|-|\n|乙|\n\n|丙|\n|-|\n|丁|');
    expect(lines.map(({ table }) => table?.rows)).toEqual([
      [['甲'], ['乙']],
      [['丙'], ['丁']],
    ]);
  });
});

describe('a table of HTML in Markdown or text', () => {
  const table =
    '前\n<table>\n<tr><td rowspan=2>**甲**</td><td>乙</td></tr>\n\n<tr><td>丙</td></tr>\n</table>\n后';

  it.each([markdown, plain])('is one line, with its lines of the source', (reader) => {
    expect(reader(table).lines).toMatchObject([
      { text: '前' },
      {
        lines: [3, 5],
        table: {
          rows: [
            ['甲', '乙'],
            ['', '丙'],
          ],
          spans: [{ row: 0, column: 0, rows: 2, columns: 1 }],
        },
      },
      { text: '后', lines: [7, 7], apart: true },
    ]);
  });
});

describe('plain text', () => {
  it.each([
    ['**关于印发\n方案的通知**', ['关于印发', '方案的通知']],
    ['一\n---\n二', ['一', '二']],
    ['# 一\n> 二\n_三_\\*', ['# 一', '> 二', '_三_\\*']],
    ['一&nbsp;二<br>三', ['一\u00A0二', '三']],
    ['[附件](http://a.cn/b.pdf)', ['附件']],
  ])('%s loses the marks that nobody writes by intent', (source, expected) => {
    expect(texts(plain(source).lines)).toEqual(expected);
  });

  it('that is plainly Markdown is read as such', () => {
    const { format, lines } = plain('# 关于印发方案的通知\n**发布日期**: 2025\n---\n> 一');
    expect(format).toBe('text');
    expect(lines).toMatchObject([{ heading: 1 }, { text: '发布日期: 2025' }, { text: '一' }]);
  });
});

describe('comparisons in a text', () => {
  it.each(['第一条 公式A<s 数>b。', '当a<b 且 c>d时，从其规定。', '若 i<u 且 p>q，按比例计算。'])(
    '%s stays whole',
    (text) => {
      for (const file of ['a.txt', 'a.md']) {
        const read = readText(Buffer.from(text), file);
        expect(read.ok && read.value.lines.map((line) => line.text)).toEqual([text]);
      }
    },
  );
});

describe('a rule at the head of a Markdown file', () => {
  it('is no front matter where what follows is text', () => {
    const read = readText(Buffer.from('---\n# 甲办法\n第一条 略。\n---\n第二条 略。'), 'a.md');
    expect(read.ok && read.value.frontMatterEnd).toBe(0);
  });

  it('is front matter where fields follow', () => {
    const read = readText(Buffer.from('---\n标题: 甲办法\n---\n第一条 略。'), 'a.md');
    expect(read.ok && read.value.frontMatterEnd).toBe(3);
  });
});
