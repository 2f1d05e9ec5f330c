import { addressUrl } from '../../shared/model/address';
import type { AnnotationInContext, PlacedSelector } from '../../shared/model/annotation';
import type { ExportWords } from './words';

/**
 * The notes as Markdown: a chapter for each document with its number, issuers and gazette, then each annotation with
 * its place, quoted words, note and address. What comes from the gazette or was typed is escaped, so that it reads as
 * it stood.
 *
 * @param annotations in the order in which they are to stand.
 */
export function notesAsMarkdown(
  annotations: readonly AnnotationInContext[],
  words: ExportWords,
  now: Date,
): string {
  const byDocument = new Map<string, AnnotationInContext[]>();
  for (const annotation of annotations) {
    const document = annotation.context?.documentAddress ?? '';
    const group = byDocument.get(document);
    if (group) group.push(annotation);
    else byDocument.set(document, [annotation]);
  }
  const head = [`# ${words.title}`, words.summary(annotations.length, byDocument.size, now)];
  return `${[...head, ...[...byDocument.values()].flatMap((group) => documentChapter(group, words))].join('\n\n')}\n`;
}

function documentChapter(annotations: readonly AnnotationInContext[], words: ExportWords): string[] {
  const context = annotations[0]?.context;
  if (!context) return [`## ${words.unplaced}`, ...annotations.flatMap((one) => annotationPart(one, words))];
  const facts: readonly (readonly [string, string | null])[] = [
    [words.number, context.documentNumber],
    [words.issuers, context.issuers.join(words.listSeparator) || null],
    [words.date, context.documentDate],
    [words.gazette, context.issue && words.issue(context.issue)],
    [words.page, context.startPage === null ? null : words.startPage(context.startPage)],
  ];
  return [
    `## ${escape(context.documentTitle)}`,
    ...(context.documentTitleEn === null ? [] : [`*${escape(context.documentTitleEn)}*`]),
    facts
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `- ${name}${words.colon}${escape(value ?? '')}`)
      .join('\n'),
    ...annotations.flatMap((one) => annotationPart(one, words)),
  ];
}

function annotationPart(annotation: AnnotationInContext, words: ExportWords): string[] {
  const { context, selectors, note } = annotation;
  const place = context?.trail.join(' › ') ?? '';
  const lost = selectors.some(({ placement }) => placement.state === 'orphan');
  return [
    `### ${escape(place || words.document)}`,
    quotation(selectors),
    ...(note === '' ? [] : [escapeLines(note)]),
    [
      `- ${words.kind}${words.colon}${words.kindOf(annotation.kind, annotation.colour)}`,
      ...(lost ? [`- ${words.placeLost}`] : []),
      `- ${words.written}${words.colon}${words.instant(annotation.created)}`,
      ...selectors.map(
        ({ address }) => `- ${words.address}${words.colon}\`${address}\` <${addressUrl(address)}>`,
      ),
    ].join('\n'),
  ];
}

function quotation(selectors: readonly PlacedSelector[]): string {
  return selectors
    .flatMap(({ quote }) => quote.split('\n'))
    .map((line) => `> ${escape(line)}`)
    .join('\n>\n');
}

function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => escape(line))
    .join('  \n');
}

/** Makes characters that Markdown would read as marks stand for themselves. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~#]/gu, String.raw`\$&`)
    .replace(/^(\s*)([-+])(\s)/u, String.raw`$1\$2$3`)
    .replace(/^(\s*\d+)([.)])(\s)/u, String.raw`$1\$2$3`);
}
