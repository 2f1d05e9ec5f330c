import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../electron/formats/docx';
import type { SourceText } from '../../../shared/model/source';
import { docxFile, docxParts, listed, paragraph, type DocxParts } from './docx-file';
import { encode } from './encode';
import { texts } from './made-file';
import { zipFile } from './zip-file';

async function read(body: string, parts: DocxParts = {}): Promise<SourceText> {
  const source = await readDocx(docxFile(body, parts), 'a.docx');
  if (!source.ok) throw new Error(source.error.code);
  return source.value;
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

describe('a Word document', () => {
  it('is read by paragraphs, whose numbers count empty ones too', async () => {
    const { format, encoding, lines } = await read(`${paragraph('一')}<w:p/>${paragraph('　　二')}`);
    expect({ format, encoding }).toEqual({ format: 'docx', encoding: null });
    expect(lines).toMatchObject([
      { text: '一', lines: [1, 1], apart: true, continues: null },
      { text: '二', lines: [3, 3], apart: true },
    ]);
  });

  it.each([
    ['in several runs', `<w:p>${run('第一')}${run('条')}</w:p>`, ['第一条']],
    [
      'with line breaks',
      '<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:br w:type="page"/><w:t>三</w:t></w:r></w:p>',
      ['一', '二', '三'],
    ],
    [
      'with tabs',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>一</w:t><w:tab/><w:t>(6)</w:t></w:r></w:p>',
      ['一\t(6)'],
    ],
    [
      'of tracked changes',
      `<w:p>${run('一')}<w:ins>${run('二')}</w:ins><w:del><w:r><w:delText>三</w:delText></w:r></w:del><w:moveFrom>${run('四')}</w:moveFrom></w:p>`,
      ['一二'],
    ],
    ['whose end was deleted', `${paragraph('一', '<w:rPr><w:del/></w:rPr>')}${paragraph('二')}`, ['一二']],
    [
      'of fields',
      `<w:p><w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r>${run('3')}<w:fldSimple>${run('4')}</w:fldSimple></w:p>`,
      ['34'],
    ],
    ['of links', `<w:p><w:hyperlink r:id="x">${run('一')}</w:hyperlink></w:p>`, ['一']],
    [
      'in controls',
      `<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>${paragraph('一')}</w:sdtContent></w:sdt>`,
      ['一'],
    ],
    [
      'in formulas',
      '<w:p><m:oMath><m:r><m:t>PM</m:t></m:r><m:sub><m:r><m:t>2.5</m:t></m:r></m:sub></m:oMath></w:p>',
      ['PM2.5'],
    ],
    [
      'in symbols',
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t><w:noBreakHyphen/></w:r></w:p>',
      ['☑是\u2011'],
    ],
    [
      'with ruby',
      `<w:p><w:r><w:ruby><w:rt>${run('yi')}</w:rt><w:rubyBase>${run('一')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ['yi一'],
    ],
    [
      'in text boxes',
      `<w:p>${run('一')}<w:r><mc:AlternateContent><mc:Choice>${box('盒')}</mc:Choice><mc:Fallback>${box('盒')}</mc:Fallback></mc:AlternateContent></w:r>${run('二')}</w:p>`,
      ['一二', '盒'],
    ],
    [
      'with Markdown in it',
      paragraph('# **一**') + paragraph('---') + paragraph('[二](http://a.cn)'),
      ['一', '二'],
    ],
  ])('has the text %s', async (_, body, expected) => {
    expect(texts((await read(body)).lines)).toEqual(expected);
  });

  it('says how paragraphs are set, by themselves and by their styles', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="b"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="c"><w:basedOn w:val="c"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>' +
      '<w:style w:type="character" w:styleId="d"><w:rPr><w:b/></w:rPr></w:style>';
    const body = [
      paragraph('一', '<w:pStyle w:val="1"/>'),
      paragraph('二', '<w:pStyle w:val="1"/><w:jc w:val="left"/>', '<w:b w:val="0"/>'),
      paragraph('三', '<w:pStyle w:val="c"/><w:jc w:val="right"/>'),
      paragraph('四', '<w:outlineLvl w:val="9"/>', '<w:rStyle w:val="d"/>'),
      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>五</w:t></w:r>${run('六')}</w:p>`,
    ];
    expect((await read(body.join(''), { styles })).lines).toMatchObject([
      { heading: 1, align: 'centre', bold: true },
      { heading: 1, align: null, bold: false },
      { heading: 3, align: 'right', bold: false },
      { heading: null, align: null, bold: true },
      { bold: false },
    ]);
  });

  it('has tables with merged cells', async () => {
    const down = '<w:vMerge/>';
    const table = `<w:tbl><w:tblPr/><w:tblGrid/>${row(
      cell('指标', '<w:gridSpan w:val="2"/>'),
      cell('值'),
    )}${row(cell('城市', '<w:vMerge w:val="restart"/>'), cell('人口'), cell('3'))}${row(
      cell('', down),
      cell('面积'),
      cell('4'),
    )}</w:tbl>`;
    const { lines } = await read(paragraph('前') + table + paragraph('后'));
    expect(lines).toMatchObject([
      { text: '前' },
      {
        lines: [2, 9],
        table: {
          rows: [
            ['指标', '', '值'],
            ['城市', '人口', '3'],
            ['', '面积', '4'],
          ],
          spans: [
            { row: 0, column: 0, rows: 1, columns: 2 },
            { row: 1, column: 0, rows: 2, columns: 1 },
          ],
        },
      },
      { text: '后', apart: true },
    ]);
  });

  it('has its notes at the end, and says what is printed around its pages', async () => {
    const body = `<w:p>${run('一')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${paragraph('二')}`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('x')}</w:footnote><w:footnote w:id="2">${paragraph('注')}</w:footnote>`;
    const { lines, leftOut } = await read(body, { footnotes, header: run('公报') });
    expect(texts(lines)).toEqual(['一', '二', '注']);
    expect(leftOut).toEqual([
      { line: 1, markup: '公报' },
      { line: 1, markup: '<w:footnoteReference>' },
    ]);
  });
});

describe('list numbers of a Word document', () => {
  const level = (index: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const list = (id: number, ...levels: string[]): string =>
    `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`;
  const use = (id: number, of: number, more = ''): string =>
    `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${more}</w:num>`;
  const tight = '<w:suff w:val="nothing"/>';

  it.each([
    [
      '第%1条',
      list(1, level(0, 'chineseCountingThousand', '第%1条')) + use(1, 1),
      [1, 1],
      ['第一条 款', '第二条 款'],
    ],
    ['一、', list(1, level(0, 'chineseCounting', '%1、', tight)) + use(1, 1), [1, 1], ['一、款', '二、款']],
    [
      'of two levels',
      list(1, level(0, 'chineseCounting', '（%1）', tight), level(1, 'decimal', '%2.')) + use(1, 1),
      [1, [1, 1], [1, 1], 1, [1, 1]],
      ['（一）款', '1. 款', '2. 款', '（二）款', '1. 款'],
    ],
    [
      'with the level above in them',
      list(1, level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + use(1, 1),
      [1, [1, 1]],
      ['第一章 款', '1.1 款'],
    ],
    [
      'that go on through parts',
      list(1, level(0, 'decimal', '%1'), level(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/>')) +
        use(1, 1),
      [1, [1, 1], 1, [1, 1]],
      ['1 款', '第1条 款', '2 款', '第2条 款'],
    ],
    [
      'that two uses share',
      list(1, level(0, 'decimal', '%1.')) + use(1, 1) + use(2, 1),
      [1, 2],
      ['1. 款', '2. 款'],
    ],
    [
      'that begin elsewhere',
      list(1, level(0, 'decimal', '%1.')) +
        use(1, 1) +
        use(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
      [1, 2, 2],
      ['1. 款', '5. 款', '6. 款'],
    ],
    [
      'in circles',
      list(1, level(0, 'decimalEnclosedCircle', '%1', tight)) + use(1, 1),
      [1, 1],
      ['①款', '②款'],
    ],
    ['that are bullets', list(1, level(0, 'bullet', '\uF0B7')) + use(1, 1), [1], ['款']],
    ['of no list', '', [7], ['款']],
  ] as const)('%s are printed before the text', async (_, numbering, places, expected) => {
    const body = places.map((place) =>
      typeof place === 'number' ? listed('款', place) : listed('款', place[0], place[1]),
    );
    expect(texts((await read(body.join(''), { numbering })).lines)).toEqual(expected);
  });

  it('may come from a style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = list(1, level(0, 'chineseCounting', '%1、', tight)) + use(1, 1);
    const body =
      paragraph('总则', '<w:pStyle w:val="a"/>') +
      paragraph('无', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(texts((await read(body, { styles, numbering })).lines)).toEqual(['一、总则', '无']);
  });
});

describe('pieces in other formats', () => {
  const chunk = (name: string): string => `<w:altChunk r:id="${name}"/>`;
  const page = '<h1>公报</h1><p>第一条<br>款</p>';
  const mime = (body: string | Buffer, encoding: string, charset = 'utf-8'): string =>
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n` +
    `Content-Type: text/html; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\n` +
    `Content-Location: file:///a.html\r\n\r\n${Buffer.from(body).toString(encoding === 'base64' ? 'base64' : 'utf8')}\r\n--b--\r\n`;
  const quoted = Array.from(Buffer.from(`<html><body>${page}</body></html>`), (byte) =>
    byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`,
  ).join('');

  it.each([
    ['a.html', page],
    ['a.htm', encode(page, 'gb18030')],
    ['a.txt', '公报\n第一条\n款'],
    ['a.docx', docxFile(paragraph('公报') + '<w:p><w:r><w:t>第一条</w:t><w:br/><w:t>款</w:t></w:r></w:p>')],
    ['a.mht', mime(quoted, 'quoted-printable')],
    ['b.mht', mime(`<html>${page}</html>`, 'base64')],
    ['c.mht', mime(encode(`<html>${page}</html>`, 'gb18030'), 'base64', 'gb2312')],
  ])('such as %s stand in their places', async (name, content) => {
    const { lines } = await read(paragraph('前') + chunk(name) + paragraph('后'), {
      chunks: { [name]: content },
    });
    expect(lines.map(({ text, lines: [number] }) => [text, number])).toEqual([
      ['前', 1],
      ['公报', 2],
      ['第一条', 3],
      ['款', 4],
      ['后', 5],
    ]);
  });

  it('that cannot be read are said, and refuse the file where nothing else is in it', async () => {
    const chunks = { 'a.rtf': '{\\rtf1 x}' };
    expect((await read(paragraph('一') + chunk('a.rtf'), { chunks })).leftOut).toEqual([
      { line: 1, markup: 'w:altChunk word/a.rtf' },
    ]);
    expect(await readDocx(docxFile(chunk('a.rtf'), { chunks }), 'a.docx')).toMatchObject({
      error: { code: 'format-unknown' },
    });
  });

  it('of which there are too many are refused', async () => {
    const inner = docxFile(paragraph('一'));
    const names = Array.from({ length: 21 }, (_, index) => `${String(index)}.docx`);
    const chunks = Object.fromEntries(names.map((name) => [name, inner]));
    expect(await readDocx(docxFile(names.map(chunk).join(''), { chunks }), 'a.docx')).toMatchObject({
      error: { code: 'file-hostile' },
    });
  });

  it('nested in each other without end are refused', async () => {
    let inner = docxFile(paragraph('一'));
    for (let depth = 0; depth < 22; depth += 1) {
      inner = docxFile(chunk('a.docx'), { chunks: { 'a.docx': inner } });
    }
    expect(await readDocx(inner, 'a.docx')).toMatchObject({ error: { code: 'file-hostile' } });
  });
});

describe('an archive', () => {
  const parts = docxParts(paragraph('一'));

  it.each([
    [
      'a bomb',
      zipFile([...parts, { name: 'word/media/a', content: new Uint8Array(30_000_000) }]),
      'file-hostile',
    ],
    [
      'many parts',
      zipFile([
        ...parts,
        ...Array.from({ length: 2000 }, (_, index) => ({ name: `word/${String(index)}`, content: '' })),
      ]),
      'file-hostile',
    ],
    ['a name that leads out of it', zipFile([...parts, { name: '../a', content: '' }]), 'file-hostile'],
    ['a part larger than stated', zipFile(parts.map((part) => ({ ...part, unpacked: 4 }))), 'file-damaged'],
    ['no text', zipFile([{ name: 'word/document.xml', content: '<w:document/>' }]), 'file-damaged'],
    ['another kind of document', zipFile([{ name: 'content.xml', content: '<a/>' }]), 'format-unknown'],
  ])('with %s is refused', async (_, bytes, code) => {
    expect(await readDocx(bytes, 'a.docx')).toMatchObject({ ok: false, error: { code } });
  });
});
