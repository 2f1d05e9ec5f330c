import { z } from 'zod';
import { citationFormats } from './citation';
import { exportFormats } from './export-formats';

/** What is exported and how; the file is asked for by the shell. */
export const exportRequestSchema = z.strictObject({
  format: z.enum(exportFormats),
  /** Ids of the annotations; null for all. */
  ids: z.array(z.uuid()).max(200_000).nullable(),
  /** Only those of this document; null for any. */
  document: z.string().min(1).max(400).nullable(),
  /** What the file is proposed to be called, the document's title for example; null for the notes of the day. */
  name: z.string().min(1).max(1000).nullable(),
  /** Whether Markdown is written as one file a document, into a folder. */
  perDocument: z.boolean(),
  /** Name of a Markdown template of one's own; null for the program's. */
  template: z.string().min(1).max(200).nullable(),
  citation: z.enum(citationFormats),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

export interface ExportReport {
  /** Own name of the file or folder. */
  readonly file: string;
  readonly annotations: number;
  readonly documents: number;
}

export type ExportStatus =
  { readonly state: 'idle' } | { readonly state: 'running'; readonly done: number; readonly total: number };
