/**
 * plain: 《名称》（文号）第X条; gbt7714-2025, gbt7714-2015: GB/T 7714; the others for programs that keep references.
 * Apart from any schema, so that the page need not carry the schema library.
 */
export const citationFormats = [
  'plain',
  'gbt7714-2025',
  'gbt7714-2015',
  'bibtex',
  'ris',
  'csl-json',
] as const;
export type CitationFormat = (typeof citationFormats)[number];
