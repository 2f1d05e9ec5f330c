import { cite } from '../../shared/citation/cite';
import { addressUrl, unitAddress } from '../../shared/model/address';
import type { CitationFormat } from '../../shared/model/citation';
import type { Language } from '../../shared/model/choices';
import type { DocumentReading } from '../../shared/model/reading';
import type { Copied } from '../state/clipboard';
import { englishContext, sourceContext } from './source-context';

/** What is cited: a document as it is open, and the unit that the words stand in; null for the document as a whole. */
export interface Cited {
  readonly reading: DocumentReading;
  readonly path: string | null;
  readonly format: CitationFormat;
  readonly language: Language;
}

/** Formats that programs read: words beside them would be taken for a part of the record. */
const records: ReadonlySet<CitationFormat> = new Set(['bibtex', 'ris', 'csl-json']);

/** In plain words an English reader gets the English names; references keep those in which the source is found. */
export function citationOf({ reading, path, format, language }: Cited): string {
  const context = format === 'plain' && language === 'en' ? englishContext : sourceContext;
  return cite(format, context(reading, path));
}

/** Words in quotation marks with their citation, or the citation alone where there are no words or a record is asked for. */
export function quotedWithCitation(words: string, cited: Cited): Copied {
  const citation = citationOf(cited);
  if (words === '' || records.has(cited.format)) return { text: citation };
  return withCitation(`“${words}”`, cited);
}

/** Words as they were copied, with their citation as a second paragraph; as HTML it leads back to the place. */
export function withCitation(words: string, cited: Cited): Required<Copied> {
  const citation = citationOf(cited);
  const { address } = cited.reading.document;
  const url = addressUrl(cited.path === null ? address : unitAddress(address, cited.path));
  const lines = words.split('\n').map(escaped).join('<br>');
  return {
    text: `${words}\n\n${citation}`,
    html: `<p>${lines}</p><p><a href="${escaped(url)}">${escaped(citation)}</a></p>`,
  };
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
