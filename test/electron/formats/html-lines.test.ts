import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../../electron/formats/html-lines';
import { leftOutNotes } from '../../../electron/formats/left-out';
import type { SourceLine } from '../../../shared/model/source';
import { texts } from './made-file';

function read(source: string): SourceLine[] {
  const lines = htmlLines(source, leftOutNotes());
  if (!lines) throw new Error('hostile');
  return lines;
}

describe('a page', () => {
  it.each([
    ['blocks and line breaks part lines', '<p>一<div>二</div>三<br>四</p>', ['一', '二', '三', '四']],
    ['inline elements do not', '<p>第<b>一</b><span>条</span></p>', ['第一条']],
    ['the title of the page is a line', '<title>公报</title><p>一', ['公报', '一']],
    ['white space is one space', '<p> one \n  two\t three </p>', ['one two three']],
    ['a line end between Chinese is none', '<p>第一\n   条，\r\n款 a\nb 丙\nc</p>', ['第一条，款 a b 丙 c']],
    ['U+3000 and U+00A0 stay', '<p>　第一章　总&nbsp;则</p>', ['第一章　总\u00A0则']],
    ['preformatted text keeps its lines', '<pre>一\n  二</pre>', ['一', '二']],
    ['hidden text is text', '<p style="display:none">一<p hidden>二', ['一', '二']],
    ['list items are lines', '<ul><li>一<li>二<ul><li>三</ul></ul>', ['一', '二', '三']],
    [
      'what is no text is left out',
      '<style>p{}</style><script>a<b</script><noscript>x</noscript><!-- y -->一',
      ['一'],
    ],
    ['a stray end tag is nothing', '</div>一</p>二', ['一', '二']],
    ['character references are written out', '<p>&ldquo;一&#x4E8C;&rdquo;&amp;lt;', ['“一二”&lt;']],
    ['zero-width characters go', '<p>第\u200B一&#8203;条\uFEFF', ['第一条']],
    ['names in another alphabet stay', '<p>𠀀\n𠀁', ['𠀀𠀁']],
  ])('%s', (_, source, expected) => {
    expect(texts(read(source))).toEqual(expected);
  });

  it('says which lines of the source a line is from', () => {
    const lines = read('<html>\n<body>\n<p>\n  第一条\n  为了\n</p><p>二</p>\n<pre>三\n四</pre>');
    expect(lines.map(({ text, lines: span }) => [text, span])).toEqual([
      ['第一条为了', [4, 5]],
      ['二', [6, 6]],
      ['三', [7, 7]],
      ['四', [8, 8]],
    ]);
  });

  it('says what stands apart: a block does, a line after one line break does not', () => {
    const lines = read('<p>一<br>二<br><br>三</p><p>四</p>');
    expect(lines.map(({ apart }) => apart)).toEqual([true, false, true, true]);
  });

  it.each([
    ['<p align="center">一', { align: 'centre' }],
    ['<p style="margin:0;TEXT-ALIGN: Center !important">一', { align: 'centre' }],
    ['<center><p>一</p></center>', { align: 'centre' }],
    ['<div align=right><p>一', { align: 'right' }],
    ['<div align=right><p style="text-align: justify">一', { align: null }],
    ['<div align=center><p align="">一', { align: 'centre' }],
    ['<table align=center><tr><td>一', { align: null }],
    ['<div align=center><table><tr><td>一', { align: null }],
    ['<table><tr><td align=right>一', { align: 'right' }],
    ['<h2>一</h2>', { heading: 2, bold: false }],
    ['<p><b>一</b> <strong>二</strong>', { bold: true }],
    ['<p><span style="font-weight:700">一</span>', { bold: true }],
    ['<p><b>一<span style="font-weight: normal">二</span></b>', { bold: false }],
    ['<p><b>一、</b>二', { bold: false }],
  ])('%s says how it is set', (source, expected) => {
    expect(read(source)).toMatchObject([expected]);
  });

  it('says what was left out by kind, and how often', () => {
    const notes = leftOutNotes();
    htmlLines(
      '<p id="a">一</p>\n<p id="b" class="c">二</p>\n<script></script><!-- x --><p>三\u200B四',
      notes,
    );
    expect(notes.all()).toEqual([
      { line: 1, markup: '<p> × 3' },
      { line: 1, markup: '…="…" × 3' },
      { line: 3, markup: '<script>' },
      { line: 3, markup: '<!-- … -->' },
      { line: 3, markup: 'U+200B' },
    ]);
  });
});

describe('a table of data', () => {
  const rows = (source: string): readonly (readonly string[])[] | undefined => read(source)[0]?.table?.rows;

  it('is one line, from its first text to its last', () => {
    const [line, ...rest] = read('<table>\n<tr><th>指标<th>值\n<tr><td>\n城市<td>3\n</table>');
    expect(rest).toEqual([]);
    expect(line).toMatchObject({
      lines: [2, 4],
      text: '',
      printed: '指标\t值\n城市\t3',
      apart: true,
      table: {
        rows: [
          ['指标', '值'],
          ['城市', '3'],
        ],
        spans: [],
      },
    });
  });

  it('has the text of a merged cell once, and says what it covers', () => {
    const source =
      '<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁<tr><td>戊<td>己<td>庚</table>';
    expect(read(source)[0]?.table).toEqual({
      rows: [
        ['甲', '乙', ''],
        ['', '丙', '丁'],
        ['戊', '己', '庚'],
      ],
      spans: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
    });
  });

  it('joins the paragraphs of a cell: Chinese directly, words and numbers with a space', () => {
    const cells = '<tr><td><p>第一</p><p>条</p><td>two<br>words<tr><td>2024<br>2025<td>三<br>4';
    expect(rows(`<table>${cells}</table>`)).toEqual([
      ['第一条', 'two words'],
      ['2024 2025', '三4'],
    ]);
  });

  it('is padded where rows are short, and cut where spans say more than there is', () => {
    const source = '<table><tr><td rowspan=100000 colspan=100000>甲<td>乙<tr><td>丙<tr></table>';
    expect(read(source)[0]?.table).toEqual({
      rows: [
        ['甲', '乙'],
        ['', '丙'],
        ['', ''],
      ],
      spans: [{ row: 0, column: 0, rows: 3, columns: 1 }],
    });
  });

  it('has its caption before it, and text between its rows', () => {
    const lines = read('<table><caption>附表</caption><tr><td>一<td>二<tr><td>三<td>四</table>后');
    expect(texts(lines)).toEqual(['附表', '', '后']);
    expect(lines[2]?.apart).toBe(true);
  });
});

describe('a table that frames the page', () => {
  it.each([
    [
      'with another table in it',
      '<table><tr><td>一<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>二<tr><td>三<td>四</table>',
      ['一', '', '二', '三', '四'],
    ],
    ['of one row', '<table><tr><td>主题词：<td>金融</table>', ['主题词：', '金融']],
    ['of one column', '<table><tr><td>专栏1<tr><td>重点任务</table>', ['专栏1', '重点任务']],
    [
      'with pages of text',
      `<table><tr><td>首页<td>目录<tr><td>左<td>${'<p>款'.repeat(41)}</table>`,
      ['首页', '目录', '左', ...Array.from({ length: 41 }, () => '款')],
    ],
    [
      'that is empty, in a table of data',
      '<table><tr><td>一<td>二<table><tr><td></table><tr><td>三<td>四</table>',
      [''],
    ],
  ])('%s is taken apart or not', (_, source, expected) => {
    expect(texts(read(source))).toEqual(expected);
  });
});
