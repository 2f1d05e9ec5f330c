import type { AnnotationInContext } from '../../shared/model/annotation';
import type { CitationFormat } from '../../shared/model/citation';
import type { Language } from '../../shared/model/choices';
import type { ExportFormat } from '../../shared/model/export-formats';
import type { NamedFile } from '../files/write-folder';
import type { Template } from './template';

/** Notes to be written in a format, in the order in which they come: plain values, which can go to another thread. */
export interface RenderJob {
  readonly annotations: readonly AnnotationInContext[];
  readonly format: ExportFormat;
  /** Whether Markdown is a file for each document. */
  readonly perDocument: boolean;
  /** Of Markdown; it was checked. */
  readonly template: Template;
  readonly citation: CitationFormat;
  readonly language: Language;
  readonly now: Date;
  /** Texts of the units that the notes hang on, by address, where the library has them: only JSON-LD asks for them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What an export writes: one file, or a folder of them. */
export type Rendered =
  | { readonly kind: 'file'; readonly content: string | Uint8Array }
  | { readonly kind: 'folder'; readonly files: readonly NamedFile[] };

/** Renders here or elsewhere; throws a FailureError with `cancelled` once the signal says so. */
export type Render = (
  job: RenderJob,
  watch: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
) => Promise<Rendered>;

/** What the thread that renders says: how many notes it has dealt with, and at the end what it made of them. */
export type FromRenderer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'rendered'; readonly rendered: Rendered };
