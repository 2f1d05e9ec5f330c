import type { AnnotationInContext } from '../../shared/model/annotation';
import type { CitationFormat } from '../../shared/model/citation';
import type { ExportFormat } from '../../shared/model/export';
import { assertNever } from '../../shared/assert-never';
import type { NamedFile } from '../files/write-folder';
import { csvFile } from './csv';
import { docxFile } from './docx';
import type { ExportFrame } from './frame';
import { htmlFile } from './html';
import { notesAsJsonLd } from './json-ld';
import { markdownFile, markdownFiles } from './markdown';
import { recorder, type NoteRecord } from './note-record';
import type { Template } from './template';

/** What an export writes: one file, or a folder of them. */
export type Rendered =
  | { readonly kind: 'file'; readonly content: string | Uint8Array }
  | { readonly kind: 'folder'; readonly files: readonly NamedFile[] };

export interface RenderOptions {
  readonly format: ExportFormat;
  /** Whether Markdown is a file for each document. */
  readonly perDocument: boolean;
  /** Of Markdown; it was checked. */
  readonly template: Template;
  readonly citation: CitationFormat;
  /** A unit's text by its address, where the library has it. */
  readonly readingText: (address: string) => string | null;
}

/** Writes notes in a format, in the order in which they come. For PDF it writes the HTML that is to be printed. */
export async function renderNotes(
  annotations: readonly AnnotationInContext[],
  { format, perDocument, template, citation, readingText }: RenderOptions,
  frame: ExportFrame,
): Promise<Rendered> {
  if (format === 'json-ld') {
    await frame.step();
    return { kind: 'file', content: notesAsJsonLd(annotations, frame.words.title, readingText, frame.now) };
  }
  const record = recorder(frame.words, citation);
  const records: NoteRecord[] = [];
  for (const annotation of annotations) {
    records.push(record(annotation));
    await frame.step();
  }
  switch (format) {
    case 'markdown':
      return perDocument
        ? { kind: 'folder', files: await markdownFiles(records, template, frame) }
        : { kind: 'file', content: await markdownFile(records, template, frame) };
    case 'html':
    case 'pdf':
      return { kind: 'file', content: await htmlFile(records, frame) };
    case 'docx':
      return { kind: 'file', content: await docxFile(records, frame) };
    case 'csv':
      return { kind: 'file', content: await csvFile(records, frame) };
    default:
      return assertNever(format);
  }
}
