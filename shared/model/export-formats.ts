/** Apart from any schema, so that the page need not carry the schema library. */
export const exportFormats = ['markdown', 'html', 'docx', 'pdf', 'csv', 'json-ld'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Path at which the shell serves the program's own faces to HTML that it prints. */
export const printFaces = '/assets/print-faces.css';

/** Ending of the file, without its dot. */
export const exportEndings: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  html: 'html',
  docx: 'docx',
  pdf: 'pdf',
  csv: 'csv',
  'json-ld': 'jsonld',
};
