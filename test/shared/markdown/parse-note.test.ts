import { describe, expect, it, test } from 'vitest';
import { addressUrl } from '../../../shared/model/address';
import type { NoteBlock, NoteInline } from '../../../shared/markdown/note-tree';
import { parseNote } from '../../../shared/markdown/parse-note';

const address = '北京市人民政府公报/2022-34/7#art-9';
const lone = '单行文件/京科发〔2022〕10号/1';

/** The pieces of a note that is one paragraph. */
function inline(markdown: string): readonly NoteInline[] {
  const blocks = parseNote(markdown);
  const [first] = blocks;
  if (blocks.length !== 1 || first?.type !== 'paragraph') throw new Error(JSON.stringify(blocks));
  return first.content;
}

const text = (words: string): NoteInline => ({ type: 'text', text: words });
const link = (to: string, words: string): NoteInline => ({
  type: 'link',
  to: { address: to },
  content: [text(words)],
});

describe('blocks', () => {
  it('are headings, lists, quotations, code, rules and tables', () => {
    const note = [
      '# 题',
      '',
      '3. 甲',
      '4. 乙',
      '   - 丙',
      '',
      '> 引',
      '',
      '```',
      'a < b',
      '```',
      '',
      '***',
      '',
      '|左|右|',
      '|-|-|',
      '|1|*2*|',
    ];
    expect(parseNote(note.join('\n'))).toEqual([
      { type: 'heading', level: 1, content: [text('题')] },
      {
        type: 'list',
        start: 3,
        items: [
          [{ type: 'paragraph', content: [text('甲')] }],
          [
            { type: 'paragraph', content: [text('乙')] },
            { type: 'list', start: null, items: [[{ type: 'paragraph', content: [text('丙')] }]] },
          ],
        ],
      },
      { type: 'quote', blocks: [{ type: 'paragraph', content: [text('引')] }] },
      { type: 'code', text: 'a < b' },
      { type: 'rule' },
      {
        type: 'table',
        header: [[text('左')], [text('右')]],
        rows: [[[text('1')], [{ type: 'emphasis', content: [text('2')] }]]],
      },
    ] satisfies NoteBlock[]);
  });

  it('are not made of four spaces', () => {
    expect(inline('    本条须与第十条同读')).toEqual([text('本条须与第十条同读')]);
  });

  it('are none for an empty note', () => {
    expect(parseNote('')).toEqual([]);
    expect(parseNote(' \n\n ')).toEqual([]);
  });
});

describe('marks', () => {
  it('stand beside Chinese words and punctuation', () => {
    expect(inline('这是**“重点”**字样')).toEqual([
      text('这是'),
      { type: 'strong', content: [text('“重点”')] },
      text('字样'),
    ]);
    expect(inline('~~旧~~*新*`x`')).toEqual([
      { type: 'strike', content: [text('旧')] },
      { type: 'emphasis', content: [text('新')] },
      { type: 'code', text: 'x' },
    ]);
  });

  it('keep the lines that were written', () => {
    expect(inline('甲\n乙')).toEqual([text('甲'), { type: 'break' }, text('乙')]);
  });
});

describe('links to addresses', () => {
  it.each([
    [`[办法](${addressUrl(address)})`, [link(address, '办法')]],
    [`[办法](${address})`, [link(address, '办法')]],
    [`见[[${address}]]。`, [text('见'), link(address, address), text('。')]],
    [`[[${addressUrl(address)}|第九条]]`, [link(address, '第九条')]],
    [`见${addressUrl(address)}。又`, [text('见'), link(address, address), text('。又')]],
    [`（${address}）`, [text('（'), link(address, address), text('）')]],
    [`见 ${lone}，`, [text('见 '), link(lone, lone), text('，')]],
    [`<${addressUrl(address)}>`, [link(address, address)]],
    [`[](${address})`, [link(address, address)]],
    [`${address} 与 ${lone}`, [link(address, address), text(' 与 '), link(lone, lone)]],
  ])('%s', (markdown, content) => {
    expect(inline(markdown)).toEqual(content);
  });

  it.each([
    '[[不是地址]]',
    '1/2/3#',
    '24/7',
    'gazette://',
    '见2022/08/31',
    '`[[a/1/1]]`x',
    '[[北京市人民政府公报/2022-34/7',
  ])('%s is none', (markdown) => {
    expect(JSON.stringify(parseNote(markdown))).not.toContain('"link"');
  });
});

describe('what might do harm', () => {
  it('a page of the web is kept as its address', () => {
    expect(inline('[网](https://example.org/?a=1&b=2)')).toEqual([
      { type: 'link', to: { url: 'https://example.org/?a=1&b=2' }, content: [text('网')] },
    ]);
  });

  it.each([
    ['[点](javascript:alert(1))', '点 (javascript:alert(1))'],
    ['[点](JaVaScript:alert(1))', '点 (JaVaScript:alert(1))'],
    ['[点](java&#x73;cript:alert(1))', '点 (javascript:alert(1))'],
    ['[点](data:text/html,x)', '点 (data:text/html,x)'],
    ['[点](file:///etc/passwd)', '点 (file:///etc/passwd)'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['![图](https://example.org/x.png)', '图'],
    ['![](x.png)', 'x.png'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['&lt;b&gt;', '<b>'],
  ])('%s is text', (markdown, words) => {
    expect(inline(markdown)).toEqual([text(words)]);
  });
});

describe('hostile notes', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['open emphasis', '*a_ '.repeat(20_000)],
    ['emphasis in emphasis', '*a '.repeat(20_000) + 'a*'.repeat(20_000)],
    ['brackets', '['.repeat(10_000)],
    ['brackets both ways', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['half addresses', '[['.repeat(40_000)],
    ['links in links', '[a]('.repeat(20_000)],
    ['quotations', '>'.repeat(20_000) + '底'],
    ['lists', Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- 项`).join('\n')],
    ['backticks', Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['entities', '&'.repeat(80_000)],
    ['a table', `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|\n'.repeat(2000)}`],
    ['a long address', `gazette://${')'.repeat(80_000)}x`],
    ['marks before slashes', '（a/b/'.repeat(15_000)],
    ['definitions', Array.from({ length: 4000 }, (_, at) => `[${String(at)}]: <x\n`).join('')],
  ];

  // Ten times what they take; a parser that goes wrong on them takes minutes, or overflows its stack.
  it.each(hostile)('%s are read in bounded time and depth', (_, markdown) => {
    const started = performance.now();
    const tree = parseNote(markdown);
    expect(performance.now() - started).toBeLessThan(4000);
    expect(depth(tree)).toBeLessThan(100);
  });

  it('keep what lies too deep', () => {
    expect(JSON.stringify(parseNote(`${'> '.repeat(200)}底`))).toContain('底');
    expect(JSON.stringify(parseNote(hostile[7]?.[1] ?? '')).match(/项/gu)).toHaveLength(300);
    expect(
      JSON.stringify(parseNote('**a *b '.repeat(100) + '底'.repeat(3) + ' c* d**'.repeat(100))),
    ).toContain('底底底');
  });
});

test('a long Chinese note is read at once', () => {
  const note =
    '第十四条的要求与**《办法》**一致，见[[北京市人民政府公报/2022-34/7#art-9]]。\n\n- 其一\n- 其二\n\n'.repeat(
      1300,
    );
  const started = performance.now();
  parseNote(note.slice(0, 100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});

/** How deep objects and lists lie within each other. */
function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}
