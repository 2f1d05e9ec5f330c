import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../electron/formats/pdf';
import type { SourceText } from '../../../shared/model/source';
import { texts } from './made-file';
import { column, pdfFile, type Piece } from './pdf-file';

async function read(...pages: (readonly Piece[])[]): Promise<SourceText> {
  const source = await readPdf(pdfFile(pages), 'a.pdf');
  if (!source.ok) throw new Error(source.error.code);
  return source.value;
}

/** Thirty characters of 12 points, from 70 to 430: a full line. */
const full = '为'.repeat(30);
/** What remains of a full line after the indent of a new paragraph. */
const indented = '为'.repeat(28);
const paragraph = [
  [94, indented],
  [70, full],
  [70, '了。'],
] as const;

describe('a PDF', () => {
  it('is read in lines that are counted over all pages', async () => {
    const { format, encoding, lines } = await read(
      column([
        [70, '第一条'],
        [70, '第二条'],
      ]),
      column([[70, '第三条']]),
    );
    expect({ format, encoding }).toEqual({ format: 'pdf', encoding: null });
    expect(lines.map(({ text, lines: span }) => [text, span])).toEqual([
      ['第一条', [1, 1]],
      ['第二条', [2, 2]],
      ['第三条', [3, 3]],
    ]);
  });

  it('has pieces on one baseline in one line, with a tab between columns', async () => {
    const pieces = [
      { text: '指标', x: 70, y: 700 },
      { text: '2025', x: 94, y: 704, size: 8 },
      { text: '值', x: 300, y: 700 },
      { text: '城市', x: 70, y: 680 },
      { text: '3', x: 300, y: 680 },
    ];
    expect(texts((await read(pieces)).lines)).toEqual(['指标2025\t值', '城市\t3']);
  });

  it('is sorted where it was put together out of order, but for columns', async () => {
    const lines = column([
      [70, '一'],
      [70, '二'],
    ]);
    const number = { text: '· 1 ·', x: 60, y: 30 };
    expect(texts((await read([number, ...lines])).lines)).toEqual(['一', '二', '· 1 ·']);
    const second = column([
      [300, '三'],
      [300, '四'],
    ]);
    expect(texts((await read([...lines, ...second])).lines)).toEqual(['一', '二', '三', '四']);
    const all = await read([number, ...lines, ...second]);
    expect(texts(all.lines)).toEqual(['· 1 ·', '一', '二', '三', '四']);
  });

  it('has turned text after the other', async () => {
    const turned = { text: '竖排', x: 500, y: 400, turned: 90 };
    expect(
      texts(
        (
          await read([
            turned,
            ...column([
              [70, '第一条'],
              [70, '第二条'],
            ]),
          ])
        ).lines,
      ),
    ).toEqual(['第一条', '第二条', '竖排']);
  });

  it('says from places which lines go on with a paragraph', async () => {
    const { lines } = await read(column([...paragraph, ...paragraph]));
    expect(lines.map(({ continues }) => continues)).toEqual([false, true, true, false, true, true]);
    expect(lines.map(({ apart }) => apart)).toEqual([true, false, false, false, false, false]);
  });

  it('does not join what stands apart, is short, or is set in the middle', async () => {
    const pieces = [
      ...column([...paragraph.slice(0, 2)]),
      ...column(
        [
          [70, full],
          [70, '短'],
          [70, full],
          [232, '第一章'],
          [70, full],
        ],
        700,
      ),
    ];
    const { lines } = await read(pieces);
    expect(
      lines.map(({ text, continues, apart, align }) => [text.slice(0, 3), continues, apart, align]),
    ).toEqual([
      ['为为为', false, true, null],
      ['为为为', true, false, null],
      ['为为为', false, true, null],
      ['短', true, false, null],
      ['为为为', false, false, null],
      ['第一章', false, false, 'centre'],
      ['为为为', false, false, null],
    ]);
  });

  it('goes on over a page break, past running heads and page numbers, which continue nothing', async () => {
    const page = (number: number, lines: readonly (readonly [number, string])[]): Piece[] => [
      { text: '上海市人民政府公报', x: 190, y: 810 },
      ...column(lines),
      { text: `- ${String(number)} -`, x: 240, y: 40 },
    ];
    const { lines } = await read(
      page(6, paragraph.slice(0, 2)),
      page(7, [...paragraph.slice(1), ...paragraph]),
    );
    expect(lines.map(({ text, continues }) => [text.slice(0, 3), continues])).toEqual([
      ['上海市', false],
      ['为为为', false],
      ['为为为', true],
      ['- 6', false],
      ['上海市', false],
      ['为为为', true],
      ['了。', true],
      ['为为为', false],
      ['为为为', true],
      ['了。', true],
      ['- 7', false],
    ]);
  });

  it('tells a new paragraph at the top of a page of few lines', async () => {
    const first = column([...paragraph, ...paragraph.slice(0, 2)]);
    for (const [left, continues] of [
      [94, false],
      [70, true],
    ] as const) {
      const { lines } = await read(first, column([[left, '特此通知。']]));
      expect(lines.at(-1)).toMatchObject({ continues });
    }
  });

  it('goes on from one column of a page to the next', async () => {
    const narrow = (left: number): (readonly [number, string])[] => [
      [left + 24, '为'.repeat(13)],
      [left, '为'.repeat(15)],
      [left, '了。'],
      [left + 24, '为'.repeat(13)],
      [left, '为'.repeat(15)],
    ];
    const { lines } = await read([
      ...column(narrow(70)),
      ...column([[300, '为'.repeat(15)], ...narrow(300)]),
    ]);
    const paragraph = [false, true, true, false, true];
    expect(lines.map(({ continues }) => continues)).toEqual([...paragraph, true, ...paragraph]);
  });

  it('does not tell where paragraphs have no indent and a full line ends a sentence', async () => {
    const ended = `${'为'.repeat(29)}。`;
    const { lines } = await read(
      column([
        [70, full],
        [70, ended],
        [70, full],
        [70, '了。'],
      ]),
    );
    expect(lines.map(({ continues }) => continues)).toEqual([false, true, null, true]);
  });

  it('says that signatures stand to the right', async () => {
    const { lines } = await read(column([...paragraph, [346, '上海市人民政府'], [358, '2025年9月4日']]));
    expect(lines.slice(3)).toMatchObject([
      { align: 'right', continues: false },
      { align: 'right', continues: false },
    ]);
  });

  it('has the characters that its radicals stand for', async () => {
    const { lines } = await read(column([[70, '⻓期，⻛险（％）']]));
    expect(lines).toMatchObject([{ text: '长期，风险（％）', printed: '⻓期，⻛险（％）' }]);
  });

  it('loses the control characters of broken fonts, and says so', async () => {
    const { lines, leftOut } = await read(column([[70, '第\u0002一\u00AD条']]));
    expect(texts(lines)).toEqual(['第一条']);
    expect(leftOut.map(({ line }) => line)).toContain(1);
  });

  it('says which of its pages have no text; one without any is refused', async () => {
    expect((await read(column([[70, '一']]), [], column([[70, '二']]))).leftOut).toEqual([
      { line: 1, markup: 'p. 2' },
    ]);
    expect(await readPdf(pdfFile([[], [], []]), 'a.pdf')).toEqual({
      ok: false,
      error: { code: 'pdf-without-text', file: 'a.pdf', pages: 3 },
    });
  });

  it('of more than two thousand pages is refused', async () => {
    const pages = Array.from({ length: 2001 }, () => []);
    expect(await readPdf(pdfFile(pages), 'a.pdf')).toMatchObject({
      error: { code: 'file-hostile', reason: '2001 pages' },
    });
  });

  it.each([
    ['cut in the middle', pdfFile([column(paragraph)]).subarray(0, 900)],
    ['only its name', Buffer.from('%PDF-1.7\n%%EOF')],
    ['rubbish', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 7), Buffer.from('%%EOF')])],
  ])('that is %s is damaged', async (_, bytes) => {
    expect(await readPdf(bytes, 'a.pdf')).toEqual({
      ok: false,
      error: { code: 'file-damaged', file: 'a.pdf', format: 'pdf' },
    });
  });
});
