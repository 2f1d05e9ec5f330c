import type { AnnotationContext } from '../model/annotation';
import type { CitationFormat } from '../model/citation';
import { bibtex } from './bibtex';
import { cslItem } from './csl-json';
import { gbt7714 } from './gbt7714';
import { plainCitation } from './plain';
import { ris } from './ris';
import { sourceOf, type CitedSource } from './source';

/**
 * The passage, document or issue of a context, cited in one format; only RIS ends with a line break, because it
 * must. Written here and not with
 * a library: those that read and write references fetch identifiers and styles from the network, the usual engine for
 * citation styles has a licence that does not suit, and none of them brings GB/T 7714.
 */
export function cite(format: CitationFormat, context: AnnotationContext): string {
  return together(format, [sourceOf(context)]);
}

/**
 * The sources of several passages as a list of references: each document or issue once, in the order in which they come,
 * without the articles that are cited of them. Empty for no context.
 */
export function references(format: CitationFormat, contexts: readonly AnnotationContext[]): string {
  const sources = new Map<string, CitedSource>();
  for (const context of contexts) {
    const source = sourceOf(context);
    sources.set(source.address, { ...source, passage: null });
  }
  return sources.size === 0 ? '' : together(format, [...sources.values()]);
}

function together(format: CitationFormat, sources: readonly CitedSource[]): string {
  switch (format) {
    case 'plain':
      return sources.map(plainCitation).join('\n');
    case 'gbt7714-2025':
      return sources.map((source) => gbt7714(source, '2025')).join('\n');
    case 'gbt7714-2015':
      return sources.map((source) => gbt7714(source, '2015')).join('\n');
    case 'bibtex':
      return sources.map(bibtex).join('\n\n');
    case 'ris':
      return sources.map(ris).join('\r\n');
    case 'csl-json':
      return JSON.stringify(sources.map(cslItem), null, 2);
  }
}
