import type { GazetteFile } from '../../shared/model/gazette-file';
import type { SourceText } from '../../shared/model/source';
import { backMatterStart } from './back-matter';
import { reportVariants } from './character-variants';
import { checksOf } from './checks';
import { isContentsTitle, readContents, type PrintedContents } from './contents';
import { alignEntries, contentsOf } from './contents-alignment';
import type { ReadEntry } from './contents-entry';
import { coverOf, issueHead } from './cover';
import { readDocument } from './document';
import { documentSources } from './document-sources';
import { withKnowledge } from './knowledge/document-knowledge';
import { collector } from './finding';
import { unwrapLines } from './layout';
import { readLines, withoutLines, type Line } from './line';
import { isPageNumber, isRunningHeader, pageFurniture, type KnownPages } from './page-furniture';
import { squash } from './spacing';
import { repetitionEvidence } from './repeated-character';
import { piece } from './furniture';
import { nothingStated } from './stated-facts';
import { unwrap, type Unwrapped } from './unwrap';

/**
 * Reads the text of a gazette, or of a lone document, whole. Pure and total: any text gives a value. Every Han
 * character, letter and digit of the source stands once in the units of the documents or in the furniture; where one
 * does not, a finding says so.
 */
export function parseGazette(source: SourceText): GazetteFile {
  const { report, findings } = collector();
  const all = readLines(source, report);
  const cover = coverOf(all, isContentsTitle);
  const issue = issueHead(cover, all.some(isContentsTitle));
  const printed = readContents(issue ? withoutPageBreaks(all, issue.gazette) : [], report);
  const pairs = alignEntries(printed, report);
  const { text: body, furniture: around, heads, stated } = issue ? bodyOf(all, printed) : unwrap(all, source);

  const inPages = pageFurniture(
    body,
    printed.lines.length > 0 ? (issue?.gazette ?? null) : null,
    pagesOf(printed),
  );
  const text = unwrapLines(withoutLines(body, new Set(inPages.map(({ place }) => place))), report);
  const backStart = issue ? backMatterStart(text) : text.length;
  const { before, sources } = documentSources(text.slice(0, backStart), pairs, { heads, stated }, report);

  const evidence = repetitionEvidence(text.map((line) => line.text));
  const read = sources.map((one) => readDocument(one, stated, evidence, report));
  const documents = withKnowledge(read.map(({ document }) => document));
  reportVariants(documents, report);
  const titles = new Map<ReadEntry, { title: string; ordinal: number }>();
  sources.forEach(({ chinese, ordinal }, index) => {
    if (chinese) titles.set(chinese, { ordinal, title: documents[index]?.title ?? chinese.title });
  });
  const ownTitles = new Set(sources.flatMap(({ titleLines }) => titleLines.map(({ place }) => place)));
  const furniture = [
    ...around,
    ...heads.filter(({ place }) => !ownTitles.has(place)).map((line) => piece(line, 'metadata')),
    ...before.map((line) => piece(line, issue ? 'cover' : 'metadata')),
    ...inPages,
    ...read.flatMap((one) => one.furniture),
    ...text.slice(backStart).map((line) => piece(line, 'back-matter')),
  ].sort((a, b) => a.place - b.place);
  return {
    issue,
    contents: contentsOf(pairs, titles, printed.notice),
    documents,
    furniture: furniture.map(({ lines, text, why }) => ({ lines, text, why })),
    checks: checksOf(all, printed, documents, furniture, findings, report),
    findings: findings.sort((a, b) => a.line - b.line),
  };
}

/** A page break within the contents prints header and number between two lines of an entry. */
function withoutPageBreaks(lines: readonly Line[], gazette: string): Line[] {
  const start = lines.findIndex(isContentsTitle);
  return lines.filter(
    (line, index) => index <= start || !(isPageNumber(line) || isRunningHeader(line, gazette)),
  );
}

/** What the contents tell of the pages of the issue. */
function pagesOf({ chinese, english }: PrintedContents): KnownPages {
  const entries = [...chinese, ...english];
  const numbers = entries.flatMap(({ page }) => (page === null ? [] : [page]));
  return {
    sections: new Set(entries.flatMap(({ category }) => (category === null ? [] : [squash(category)]))),
    numbers: numbers.reduce<readonly [number, number] | null>(
      (range, page) => [Math.min(range?.[0] ?? page, page), Math.max(range?.[1] ?? page, page)],
      null,
    ),
  };
}

/** The lines of an issue after its contents; cover and contents are furniture. */
function bodyOf(all: readonly Line[], printed: PrintedContents): Unwrapped {
  const innerCover = new Set(printed.innerCover);
  const contents = new Set(printed.lines);
  const start = printed.lines[0]?.place ?? 0;
  const end = printed.lines.at(-1)?.place ?? -1;
  const furniture = all
    .filter(({ place }) => place <= end)
    .map((line) => {
      if (line.place < start || innerCover.has(line)) return piece(line, 'cover');
      if (contents.has(line)) return piece(line, 'contents');
      return piece(line, isPageNumber(line) ? 'page-number' : 'running-header');
    });
  return { text: all.filter((line) => line.place > end), furniture, heads: [], stated: nothingStated };
}
