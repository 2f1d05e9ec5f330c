import { beforeAll, describe, expect, it, test } from 'vitest';
import { cite, references } from '../../../shared/citation/cite';
import type { AnnotationContext } from '../../../shared/model/annotation';
import { citationFormats } from '../../../shared/model/citation';
import { seedContexts } from './seed-contexts';

let seed: (ordinal: number, path: string) => AnnotationContext;
beforeAll(async () => {
  seed = await seedContexts();
});

const rules = '北京市地方金融监督管理局关于发布《北京市地方金融组织监管评级与分类监管办法》的通知';

/** A law without issue, number and issuer. */
const law: AnnotationContext = {
  documentAddress: '单行文件/中华人民共和国民事诉讼法-2023-09-01/1',
  documentTitle: '中华人民共和国民事诉讼法',
  documentTitleEn: null,
  documentNumber: null,
  issuers: [],
  documentDate: '2023-09-01',
  issue: null,
  startPage: null,
  trail: ['第一编 总则', '第二章 管辖', '第二节 地域管辖', '第二十三条', '（四）'],
  paragraph: null,
  label: '第二十三条',
};

describe('document 7 of the seed, article 9', () => {
  test('in plain words', () => {
    expect(cite('plain', seed(7, 'art-9'))).toBe(
      '《北京市地方金融监督管理局关于发布〈北京市地方金融组织监管评级与分类监管办法〉的通知》（京金融〔2022〕185号）第九条，' +
        '2022年6月24日，载《北京市人民政府公报》2022年第34期（总第766期），该文件始于第73页。',
    );
  });

  test('down to its paragraphs and items', () => {
    expect(cite('plain', seed(7, 'art-2/p-2'))).toContain('185号）第二条第二款，');
    expect(cite('plain', seed(7, 'art-6/item-2'))).toContain('185号）第六条第一款第二项，');
    expect(cite('plain', seed(7, 'art-6/p-2'))).toContain('185号）第六条第二款，');
    expect(cite('plain', seed(7, 'art-6'))).toContain('185号）第六条，');
  });

  test('by GB/T 7714', () => {
    const behind = '（成文日期：2022-06-24；总第766期；第73页为该文件起始页；引自第九条）';
    expect(cite('gbt7714-2025', seed(7, 'art-9'))).toBe(
      `北京市地方金融监督管理局. ${rules}：京金融〔2022〕185号[J]. 北京市人民政府公报，2022（34）：73.${behind}`,
    );
    expect(cite('gbt7714-2015', seed(7, 'art-9'))).toBe(
      `北京市地方金融监督管理局. ${rules}: 京金融〔2022〕185号[J]. 北京市人民政府公报, 2022(34): 73.${behind}`,
    );
  });

  test('in BibTeX', () => {
    const entry = cite('bibtex', seed(7, 'art-9'));
    expect(entry).toMatch(/^@article\{gazette-2022-34-7-[0-9a-f]{8},\n/u);
    expect(entry.split('\n').slice(1)).toEqual([
      '  author = {{北京市地方金融监督管理局}},',
      `  title = {{${rules}}},`,
      '  journal = {北京市人民政府公报},',
      '  year = {2022},',
      '  number = {34},',
      '  pages = {73},',
      '  note = {文号：京金融〔2022〕185号；成文日期：2022-06-24；总第766期；第73页为该文件起始页；引自第九条；英文题名：' +
        'Circular of Beijing Local Financial Supervision and Administration on Issuing the “Measures for the Supervision Rating ' +
        'and Classified Supervision of Local Financial Organizations in Beijing”},',
      '  language = {chinese}',
      '}',
    ]);
  });

  test('in RIS', () => {
    const record = cite('ris', seed(7, 'art-9'));
    expect(record).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+$/u);
    expect(record.split('\r\n')).toEqual([
      'TY  - JOUR',
      expect.stringMatching(/^ID {2}- gazette-2022-34-7-[0-9a-f]{8}$/u),
      'AU  - 北京市地方金融监督管理局',
      `TI  - ${rules}`,
      expect.stringMatching(/^TT {2}- Circular of Beijing Local Financial/u),
      'T2  - 北京市人民政府公报',
      'PY  - 2022',
      'DA  - 2022/08/31',
      'IS  - 34',
      'SP  - 73',
      'N1  - 文号：京金融〔2022〕185号',
      'N1  - 成文日期：2022-06-24',
      'N1  - 总第766期',
      'N1  - 第73页为该文件起始页',
      'N1  - 引自第九条',
      'LA  - zh',
      'ER  - ',
      '',
    ]);
  });

  test('in CSL-JSON', () => {
    expect(JSON.parse(cite('csl-json', seed(7, 'art-9')))).toEqual([
      {
        id: expect.stringMatching(/^gazette-2022-34-7-[0-9a-f]{8}$/u) as string,
        type: 'article-journal',
        title: rules,
        author: [{ literal: '北京市地方金融监督管理局' }],
        authority: '北京市地方金融监督管理局',
        'container-title': '北京市人民政府公报',
        number: '京金融〔2022〕185号',
        issue: '34',
        page: '73',
        issued: { 'date-parts': [[2022, 8, 31]] },
        note: expect.stringMatching(
          /^成文日期：2022-06-24；总第766期；第73页为该文件起始页；引自第九条；英文题名：/u,
        ) as string,
        language: 'zh-CN',
      },
    ]);
  });
});

describe('what documents lack', () => {
  it.each([
    ['plain', '《中华人民共和国民事诉讼法》第二十三条第四项，2023年9月1日。'],
    ['gbt7714-2025', '中华人民共和国民事诉讼法[Z]. 2023-09-01.（引自第二十三条第四项）'],
    ['gbt7714-2015', '中华人民共和国民事诉讼法[Z]. 2023-09-01.（引自第二十三条第四项）'],
  ] as const)('a lone law without number and issuer, %s', (format, said) => {
    expect(cite(format, law)).toBe(said);
  });

  it('is left out of records, too', () => {
    expect(JSON.parse(cite('csl-json', law))).toEqual([
      {
        id: expect.stringMatching(/^document-[0-9a-f]{8}$/u) as string,
        type: 'legislation',
        title: '中华人民共和国民事诉讼法',
        issued: { 'date-parts': [[2023, 9, 1]] },
        note: '引自第二十三条第四项',
        language: 'zh-CN',
      },
    ]);
    expect(cite('ris', { ...law, documentNumber: '主席令第十一号', trail: [] })).toMatch(
      /^TY {2}- GOVDOC\r\nID {2}- document-[0-9a-f]{8}\r\nTI {2}- 中华人民共和国民事诉讼法\r\nPY {2}- 2023\r\nDA {2}- 2023\/09\/01\r\nM1 {2}- 主席令第十一号\r\nLA {2}- zh\r\nER {2}- \r\n$/u,
    );
  });

  it('may be the date and the page as well', () => {
    const bare = { ...seed(7, 'p-1'), documentDate: null, startPage: null };
    expect(cite('plain', bare)).toMatch(/185号），载《北京市人民政府公报》2022年第34期（总第766期）。$/u);
    expect(cite('gbt7714-2025', bare)).toMatch(/北京市人民政府公报，2022（34）\.（总第766期）$/u);
    expect(cite('bibtex', { ...law, documentDate: null, trail: [] })).toMatch(
      /^@misc\{document-[0-9a-f]{8},\n {2}title = \{\{中华人民共和国民事诉讼法\}\},\n {2}language = \{chinese\}\n\}$/u,
    );
  });

  it('of a note on a whole issue is the document', () => {
    const onIssue = { ...seed(1, 'title'), documentAddress: null, documentTitle: '', trail: [] };
    expect(cite('plain', onIssue)).toBe('《北京市人民政府公报》2022年第34期（总第766期）。');
    expect(cite('gbt7714-2015', onIssue)).toBe('北京市人民政府公报[J]. 2022(34).（总第766期）');
    expect(cite('ris', onIssue)).toMatch(
      /^TY {2}- SER\r\n[\s\S]*\r\nDA {2}- 2022\/08\/31\r\nIS {2}- 34\r\nN1 {2}- 总第766期\r\n/u,
    );
    expect(JSON.parse(cite('csl-json', onIssue))).toMatchObject([
      {
        type: 'periodical',
        title: '北京市人民政府公报',
        issue: '34',
        note: expect.stringContaining('总第766期') as string,
      },
    ]);
  });
});

describe('issuers', () => {
  const named = { ...law, documentTitle: '关于做好城市管理工作的意见', documentDate: null, trail: [] };

  it('stand before a title that does not begin with them', () => {
    expect(cite('plain', { ...named, issuers: ['国务院'] })).toBe('国务院《关于做好城市管理工作的意见》。');
    expect(
      cite('plain', { ...named, issuers: ['国务院'], documentTitle: '国务院关于做好城市管理工作的意见' }),
    ).toBe('《国务院关于做好城市管理工作的意见》。');
  });

  it('are three, and then 等', () => {
    expect(cite('gbt7714-2025', seed(6, 'title'))).toMatch(
      /^北京市地方金融监督管理局，北京市财政局，北京市经济和信息化局，等\. 北京市/u,
    );
    expect(cite('plain', { ...named, issuers: ['甲部', '乙部', '丙部', '丁部'] })).toBe(
      '甲部、乙部、丙部等《关于做好城市管理工作的意见》。',
    );
    expect(cite('bibtex', seed(4, 'title'))).toContain(
      'author = {{北京市经济和信息化局} and {北京市商务局}}',
    );
  });
});

test('a document in English is cited in English', () => {
  const english: AnnotationContext = {
    ...seed(7, 'art-9'),
    documentTitle: 'Measures for Local Financial Organizations',
    documentTitleEn: 'Measures for Local Financial Organizations',
    documentNumber: 'Jingjinrong [2022] No. 185',
    issuers: ['Beijing Local Financial Supervision and Administration'],
    trail: ['Chapter II Rating', 'Article 9'],
  };
  expect(cite('plain', english)).toBe(
    'Beijing Local Financial Supervision and Administration, “Measures for Local Financial Organizations” (Jingjinrong [2022] No. 185), ' +
      "Article 9, 2022-06-24, Gazette of the People's Government of Beijing Municipality 2022 No. 34 (total 766), beginning on p. 73.",
  );
  expect(cite('bibtex', english)).toContain('p. 73 is where the document begins; Cited: Article 9}');
});

test('BibTeX gets no character that it reads as its own', () => {
  const title = 'A{B}\\C 50% & #1 $x_y~z^';
  expect(cite('bibtex', { ...law, documentTitle: title, trail: [] })).toContain(
    'title = {{A\\textbraceleft{}B\\textbraceright{}\\textbackslash{}C 50\\% \\& \\#1 \\$x\\_y\\textasciitilde{}z\\textasciicircum{}}}',
  );
});

test.each(citationFormats)('%s keeps a title with line breaks in its field', (format) => {
  const broken = { ...law, documentTitle: '甲\r\nER  - \n乙', trail: [] };
  expect(cite(format, broken)).toContain('甲 ER - 乙');
});

describe('references', () => {
  it('name each document once, without its articles', () => {
    const contexts = [seed(7, 'art-9'), law, seed(7, 'art-10'), seed(1, 'art-3')];
    const lines = references('gbt7714-2025', contexts).split('\n');
    expect(lines.map((line) => line.slice(0, 12))).toEqual([
      '北京市地方金融监督管理局',
      '中华人民共和国民事诉讼法',
      '北京市科学技术委员会、中',
    ]);
    expect(lines.join('')).not.toContain('引自');
    expect(JSON.parse(references('csl-json', contexts))).toHaveLength(3);
    expect(references('ris', contexts).match(/^ER {2}- \r$/gmu)).toHaveLength(3);
    expect(new Set(references('bibtex', contexts).match(/(?<=^@\w+\{)[\x21-\x7e]+(?=,$)/gmu)).size).toBe(3);
  });

  it.each(citationFormats)('are nothing for no notes, %s', (format) => {
    expect(references(format, [])).toBe('');
  });
});
