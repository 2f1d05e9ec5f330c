import { describe, expect, it } from 'vitest';
import type { GazetteDocument, GazetteFile } from '../../../shared/model/gazette-file';
import { readingText } from '../../../shared/model/unit';
import { composedIssues } from '../../fixtures/samples/composed-issues';
import { articleRange, countOfKind, countOfLabels, responsibilityMarks, squeezed } from './document-facts';
import { parsedSample } from './parsed-sample';

/** The structure of a document in the words of the expected file. */
function structureOf(document: GazetteDocument, file: GazetteFile): Record<string, unknown> {
  const chapters = document.units.filter(({ kind }) => kind === 'chapter');
  const articles = articleRange(document);
  return {
    chapters: chapters.length,
    inner_contents_lines: innerContents(document, file),
    chapter_titles: chapters.map(({ label, heading }) => squeezed(`${label ?? ''}${heading ?? ''}`)),
    sections: countOfKind(document, 'section'),
    articles: countOfKind(document, 'article'),
    first_article: articles?.first ?? null,
    last_article: articles?.last ?? null,
    level1_headings: countOfLabels(document, 'han'),
    level2_headings: countOfLabels(document, 'bracketedHan'),
    arabic_items: countOfLabels(document, 'arabic'),
    responsibility_marks: responsibilityMarks(document),
    in_charge_tags: document.responsibilities.filter(({ form }) => form === 'verb').length,
    table_rows: document.units.reduce((rows, { table }) => rows + (table ? table.rows.length + 1 : 0), 0),
  };
}

/** Lines of contents that stand between the lines of a document. */
function innerContents({ units }: GazetteDocument, { furniture }: GazetteFile): number {
  const [first, last] = [units.at(0)?.lines[0] ?? 0, units.at(-1)?.lines[1] ?? 0];
  return furniture.filter(({ why, lines }) => why === 'contents' && lines[0] > first && lines[1] < last)
    .length;
}

describe.each(composedIssues)('$file', (wanted) => {
  it('is read in its format', async () => {
    const { source } = await parsedSample(wanted.file);
    expect(`${source.format} ${source.encoding?.toUpperCase() ?? ''}`).toBe(
      wanted.format.split(' ').slice(0, 2).join(' '),
    );
  });

  it('has its head', async () => {
    const { gazette, year, number, total_number: totalNumber, date, sponsor } = wanted.issue;
    const { issue } = (await parsedSample(wanted.file)).file;
    expect(issue).toMatchObject({ gazette, year, number, totalNumber, date, sponsor });
  });

  it('has contents in its languages', async () => {
    const { entries } = (await parsedSample(wanted.file)).file.contents;
    expect({
      has_chinese_toc: entries.some(({ chinese }) => chinese !== null),
      has_english_toc: entries.some(({ english }) => english !== null),
    }).toEqual({
      has_chinese_toc: wanted.issue.has_chinese_toc,
      has_english_toc: wanted.issue.has_english_toc,
    });
  });

  it('has its categories and documents', async () => {
    const { documents } = (await parsedSample(wanted.file)).file;
    expect([...new Set(documents.map(({ category }) => category))]).toEqual(wanted.sections);
    expect(documents).toHaveLength(wanted.document_count);
  });

  it('joins as many paragraphs as page breaks cut', async () => {
    const { findings } = (await parsedSample(wanted.file)).file;
    expect(findings.filter(({ code }) => code === 'page-break-joined')).toHaveLength(
      wanted.paragraphs_split_by_page_breaks,
    );
  });

  it.each(wanted.split_probes)('joins $phrase in document $doc', async ({ doc, phrase, before, after }) => {
    const { documents } = (await parsedSample(wanted.file)).file;
    for (const words of [phrase, before + after]) {
      const holders = documents.flatMap(({ ordinal, units }) =>
        units.filter((unit) => readingText(unit).text.includes(words)).map(() => ordinal),
      );
      expect(holders).toEqual([doc]);
    }
  });

  it.each(wanted.documents)('has document $seq, $doc_no', async (expected) => {
    const { documents } = (await parsedSample(wanted.file)).file;
    expect(documents[expected.seq - 1]).toMatchObject({
      ordinal: expected.seq,
      category: expected.section,
      title: expected.title,
      titleEn: expected.title_en,
      number: expected.doc_no,
      issuers: expected.issuers,
      date: expected.date,
      startPage: expected.start_page,
    });
  });

  it.each(wanted.documents)('lists document $seq, $doc_no_in_toc', async (expected) => {
    const { contents } = (await parsedSample(wanted.file)).file;
    const entry = contents.entries.find(({ document }) => document === expected.seq);
    expect(entry?.chinese).toMatchObject({
      title: expected.title_in_toc,
      number: expected.doc_no_in_toc,
      page: expected.start_page,
      category: expected.section,
    });
  });

  it.each(wanted.documents)('has the structure of document $seq', async ({ seq, structure }) => {
    const { file } = await parsedSample(wanted.file);
    const document = file.documents[seq - 1];
    expect(document && structureOf(document, file)).toEqual(structure);
  });
});
