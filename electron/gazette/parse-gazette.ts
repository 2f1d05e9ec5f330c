import type { Furniture, FurnitureReason, GazetteFile } from '../../shared/model/gazette-file';
import type { SourceText } from '../../shared/model/source';
import { backMatterStart } from './back-matter';
import { checksOf } from './checks';
import { isContentsTitle, readContents } from './contents';
import { alignEntries, contentsOf } from './contents-alignment';
import type { ReadEntry } from './contents-entry';
import { coverOf, issueHead } from './cover';
import { readDocument } from './document';
import { documentSources } from './document-sources';
import { withKnowledge } from './knowledge/document-knowledge';
import { collector } from './finding';
import { readLines, withoutLines, type Line } from './line';
import { pageFurniture } from './page-furniture';
import { repetitionEvidence } from './repeated-character';

/**
 * Reads the text of a gazette, or of a lone document, whole. Pure and total: any text gives a value. Every Han
 * character, letter and digit of the source stands once in the units of the documents or in the furniture; where one
 * does not, a finding says so.
 */
export function parseGazette(source: SourceText): GazetteFile {
  const { report, findings } = collector();
  const all = readLines(source, report);
  const cover = coverOf(all, isContentsTitle);
  const issue = issueHead(cover);
  const printed = readContents(issue ? all : [], report);
  const pairs = alignEntries(printed, report);

  const contentsEnd = printed.lines.at(-1)?.number ?? 0;
  const afterContents = all.filter((line) => line.number > contentsEnd);
  const inPages = pageFurniture(afterContents, printed.lines.length > 0 ? (issue?.gazette ?? null) : null);
  const text = withoutLines(afterContents, new Set(inPages.map(({ lines }) => lines[0])));
  const backStart = issue ? backMatterStart(text) : text.length;
  const { before, sources } = documentSources(text.slice(0, backStart), pairs, report);

  const evidence = repetitionEvidence(text.map((line) => line.text));
  const documents = withKnowledge(sources.map((document) => readDocument(document, evidence, report)));
  const titles = new Map<ReadEntry, { title: string; ordinal: number }>();
  sources.forEach(({ chinese, ordinal }, index) => {
    if (chinese) titles.set(chinese, { ordinal, title: documents[index]?.title ?? chinese.title });
  });
  const innerCover = new Set(printed.innerCover);
  const contentsStart = printed.lines[0]?.number ?? 0;
  const furniture = [
    ...furnitureOf(
      all.filter((line) => line.number < contentsStart),
      'cover',
    ),
    ...printed.lines.flatMap((line) => furnitureOf([line], innerCover.has(line) ? 'cover' : 'contents')),
    ...furnitureOf(before, 'cover'),
    ...inPages,
    ...furnitureOf(text.slice(backStart), 'back-matter'),
  ].sort((a, b) => a.lines[0] - b.lines[0]);
  return {
    issue,
    contents: contentsOf(pairs, titles, printed.notice),
    documents,
    furniture,
    checks: checksOf(all, printed, documents, furniture, findings),
    findings: findings.sort((a, b) => a.line - b.line),
  };
}

function furnitureOf(lines: readonly Line[], why: FurnitureReason): Furniture[] {
  return lines.map((line) => ({ lines: line.lines, text: line.printed, why }));
}
