import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordinal } from '../../../shared/text/ordinals';
import { parseGazette } from '../../../electron/gazette/parse-gazette';
import type { GazetteFile } from '../../../shared/model/gazette-file';
import { readingText, type Unit, type UnitKind } from '../../../shared/model/unit';
import type { GoldIssue } from '../../fixtures/gold/gold-issue';
import { seedSource } from './seed';

const goldFile = resolve(import.meta.dirname, '../../fixtures/gold/beijing-gazette-2022-34.expected.json');
const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldIssue;
const file: GazetteFile = parseGazette(seedSource());

function unit(document: number, path: string): Unit | undefined {
  return file.documents[document - 1]?.units.find((candidate) => candidate.path === path);
}

describe('the issue 2022-34 as its printed structure has it', () => {
  it('has the head of its cover', () => {
    const head = gold.issue;
    expect(file.issue).toEqual({
      gazette: head.gazette,
      gazetteEn: head.gazette_en,
      year: head.year,
      number: head.number,
      totalNumber: head.total_number,
      date: head.date,
      sponsor: head.sponsor,
    });
  });

  it('has as many documents', () => {
    expect(file.documents).toHaveLength(gold.document_count);
  });

  it.each(gold.documents)('has document $seq $doc_no', (expected) => {
    const document = file.documents[expected.seq - 1];
    expect(document).toMatchObject({
      ordinal: expected.seq,
      category: gold.sections[0],
      categoryEn: gold.sections_en[0],
      title: expected.title,
      titleEn: expected.title_en,
      number: expected.doc_no,
      numberEn: expected.doc_no_en,
      issuers: expected.issuers,
      date: expected.date,
      startPage: expected.start_page,
    });
    const count = (kind: UnitKind): number =>
      document?.units.filter((unit) => unit.kind === kind).length ?? 0;
    expect({
      chapters: count('chapter'),
      articles: count('article'),
      level1_headings: count('heading'),
      level2_headings: count('subheading'),
      measures: count('measure'),
      tables: count('table'),
      boxes: count('box'),
    }).toEqual({
      chapters: expected.structure.chapters,
      articles: expected.structure.articles,
      level1_headings: expected.structure.level1_headings,
      level2_headings: expected.structure.level2_headings,
      measures: expected.structure.measures,
      tables: expected.structure.tables,
      boxes: expected.structure.boxes,
    });
  });

  it.each(Object.entries(gold.search_counts.documents))('says %s %i times', (words, expected) => {
    const texts = file.documents.flatMap(({ units }) => units.map((unit) => readingText(unit).text));
    expect(texts.reduce((sum, text) => sum + text.split(words).length - 1, 0)).toBe(expected);
  });

  it('pairs both languages of the contents, entry by entry, and keeps the notice on which is official', () => {
    expect(
      file.contents.entries.map((entry) => [entry.chinese?.page, entry.english?.page, entry.document]),
    ).toEqual(gold.documents.map(({ start_page: page, seq }) => [page, page, seq]));
    expect(file.contents.entries.map((entry) => entry.english?.title)).toEqual(
      gold.documents.map((document) => document.title_en),
    );
    expect(file.contents.notice).toBe(
      '(The Table of Contents is prepared in both Chinese and English, with the Chinese version being official.)',
    );
  });

  it.each([
    ['contents-romanisation', 61, 'Jingjingxinfal for Jingjingxinfa'],
    ['contents-romanisation', 65, 'and again'],
    ['contents-romanisation', 71, 'and a third time'],
    ['number-form', 96, '京科发[2022]10号'],
    ['misplaced-bullet', 234, '- 选资格的；'],
    ['page-break-repeated-character', 569, '机构 / 构。'],
    ['latex-as-text', 422, String.raw`$\geq 12\%$`],
    ['issuer-count-differs', 43, 'six departments in the contents, five in the title block'],
    ['signatory-not-named', 1026, 'one more in the signature'],
    ['markup-removed', 539, '** around the second title line of document 4'],
    ['contents-stray-quote', 61, 'Whole Industry”'],
    ['character-variant', 320, '業 for 业'],
    ['page-break-repeated-line', 686, '中国证券监督管理委员会北京监管局 twice'],
  ])('reports %s in line %i: %s', (code, line) => {
    expect(file.findings.filter((finding) => finding.line === line).map((finding) => finding.code)).toContain(
      code,
    );
  });

  it('leaves the running header out of document 5', () => {
    expect(file.furniture).toContainEqual({
      lines: [690, 690],
      text: '北京市人民政府公报',
      why: 'running-header',
    });
  });

  it.each([
    [1, 'title-2', 'title', null, '北京市科技新星计划管理办法(修订版)', [107, 107]],
    [
      1,
      'signature',
      'signature',
      null,
      '北京市科学技术委员会、中关村科技园区管理委员会\n(北京市科学技术委员会代章)',
      [102, 103],
    ],
    [1, 'number', 'note', null, '京科发[2022]10号', [96, 96]],
    [
      1,
      'art-23/item-1',
      'item',
      'art-23',
      '申报虚假材料,谎报成果,采取不正当手段骗取新星计划入选资格的；',
      [232, 234],
    ],
    [
      2,
      'title',
      'title',
      null,
      '北京市经济和信息化局\n关于印发《北京市数字经济全产业链 开放发展行动方案》的通知',
      [246, 248],
    ],
    [
      4,
      'contact',
      'contact',
      null,
      '(联系人：市经济和信息化局 赵祥伟；联系电话55578428；市商务局 刘扬阳；联系电话：55579370)',
      [556, 557],
    ],
    [4, 'date', 'date', null, '2022年6月8日', [554, 554]],
    [5, 'signature-4', 'signature', null, '中国证券监督管理委员会北京监管局', [686, 686]],
    [7, 'art-2/p-2', 'paragraph', 'art-2', null, [880, 880]],
    [7, 'art-9/item-5', 'item', 'art-9', '存在其他较为严重违规经营行为或风险事项。', [940, 940]],
    [
      7,
      'art-6/item-1/p-1',
      'paragraph',
      'art-6/item-1',
      '要点包括组织架构、内部控制、制度建设、信用情况等。',
      [902, 902],
    ],
    [7, 'art-18/item-1/p-1', 'paragraph', 'art-18/item-1', null, [978, 978]],
    [8, 'h-5/m-20/p-1', 'paragraph', 'h-5/m-20', '(责任单位:市经济和信息化局、市财政局)', [1102, 1102]],
  ])('reads unit %i#%s', (document, path, kind, parent, text, lines) => {
    const found = unit(document, path);
    expect(found).toMatchObject({ kind, parent, lines });
    if (text !== null) expect(found?.text).toBe(text);
  });

  it('reads the box of document 3 with its four paragraphs', () => {
    const units = file.documents[2]?.units ?? [];
    const box = units.find(({ kind }) => kind === 'box');
    expect(box).toMatchObject({ label: '专栏', heading: '重点行业绿色提升工程', parent: 'h-3/sub-4' });
    expect(units.filter(({ parent }) => parent === box?.path).map(({ text }) => text.slice(0, 6))).toEqual([
      '汽车制造行业',
      '电子制造行业',
      '医药行业绿色',
      '原材料行业绿',
    ]);
  });

  it('numbers articles, measures and subheadings as printed', () => {
    const values = (document: number, kind: UnitKind): (number | undefined)[] =>
      (file.documents[document - 1]?.units ?? [])
        .filter((candidate) => candidate.kind === kind)
        .map(({ label }) => ordinal(label ?? '')?.value);
    const upTo = (count: number): number[] => Array.from({ length: count }, (_item, index) => index + 1);
    expect(values(1, 'article')).toEqual(upTo(25));
    expect(values(8, 'measure')).toEqual(upTo(28));
    expect(values(6, 'subheading')).toEqual(upTo(12));
  });
});
