import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../electron/formats/read-source';
import { parseGazette } from '../../../electron/gazette/parse-gazette';
import type { GazetteFile } from '../../../shared/model/gazette-file';
import { readingText, type UnitKind } from '../../../shared/model/unit';
import type { GoldIssue } from '../../fixtures/gold/gold-issue';

const root = resolve(import.meta.dirname, '../../..');
const gold = JSON.parse(
  readFileSync(resolve(root, 'test/fixtures/gold/beijing-gazette-2022-34.expected.json'), 'utf8'),
) as GoldIssue;
const source = readSource(resolve(root, 'resources/gazettes', gold.file));
if (!source.ok) throw new Error(source.error.code);
const file: GazetteFile = parseGazette(source.value);

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
});
