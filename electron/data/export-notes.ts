import { basename } from 'node:path';
import { splitUnitAddress } from '../../shared/model/address';
import type { AnnotationInContext } from '../../shared/model/annotation';
import type { ExportReport, ExportRequest } from '../../shared/model/export';
import { fail, FailureError, succeed, type Result } from '../../shared/result';
import type { ShellDataCalls } from '../../shared/wire';
import { builtInTemplate } from '../export/markdown';
import type { Render, Rendered } from '../export/render-job';
import { checkTemplate } from '../export/template';
import { errorCode } from '../files/error-code';
import { writeAtomically } from '../files/write-atomically';
import { writeFolder } from '../files/write-folder';
import { runInSlices } from '../library/work';
import type { LibraryNow, NotesIndex } from '../notebook/notes-index';

export type ExportCall = ShellDataCalls['exportNotes']['input'];

/** What an export reads, and how it is watched. */
export interface ExportParts {
  readonly notes: NotesIndex;
  readonly libraryNow: () => LibraryNow;
  readonly render: Render;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly now: Date;
}

/**
 * Writes the notes that are asked for to a file or folder. They are rendered first and written at the end, whole: until
 * then it can be cancelled, and then throws a FailureError with `cancelled` and leaves nothing.
 */
export async function exportNotes(
  { file, request, language, template: ownText }: ExportCall,
  { notes, libraryNow, render, signal, onProgress, now }: ExportParts,
): Promise<Result<ExportReport>> {
  const template =
    ownText === null ? builtInTemplate : { name: request.template ?? builtInTemplate.name, text: ownText };
  const usable = checkTemplate(template);
  if (!usable.ok) return usable;
  await runInSlices(notes.prepare(), signal);
  const annotations = chosenNotes(notes, request);
  if (annotations.length === 0) return fail({ code: 'nothing-to-export' });

  const { format, perDocument, citation } = request;
  const texts = format === 'json-ld' ? textsOf(annotations, libraryNow()) : new Map<string, string>();
  const rendered = await render(
    { annotations, format, perDocument, template, citation, language, now, texts },
    {
      signal,
      onProgress: (done) => {
        onProgress(Math.ceil(done), annotations.length);
      },
    },
  );
  if (signal.aborted) throw new FailureError({ code: 'cancelled' });
  try {
    write(file, rendered);
  } catch (error) {
    return fail({ code: 'file-unwritable', file: basename(file), reason: errorCode(error) });
  }
  const documents = new Set(annotations.flatMap(({ context }) => context?.documentAddress ?? []));
  return succeed({ file: basename(file), annotations: annotations.length, documents: documents.size });
}

/** Those that a request names, in the library's order. */
function chosenNotes(notes: NotesIndex, { ids, document }: ExportRequest): readonly AnnotationInContext[] {
  const named = ids && new Set(ids);
  return notes
    .notes()
    .map(({ annotation }) => annotation)
    .filter((one) => (named?.has(one.id) ?? true) && (document === null || isOn(one, document)));
}

/** Also what hung on a document that the library no longer holds. */
function isOn({ about, selectors, context }: AnnotationInContext, document: string): boolean {
  return (
    context?.documentAddress === document ||
    about === document ||
    selectors.some(({ address }) => splitUnitAddress(address)?.document === document)
  );
}

/** The texts in which JSON-LD counts characters. */
function textsOf(
  annotations: readonly AnnotationInContext[],
  { view }: LibraryNow,
): ReadonlyMap<string, string> {
  const addresses = new Set(annotations.flatMap(({ selectors }) => selectors.map(({ address }) => address)));
  return new Map(
    [...addresses].flatMap((address) => {
      const text = view.readingText(address);
      return text === null ? [] : [[address, text] as const];
    }),
  );
}

function write(file: string, rendered: Rendered): void {
  if (rendered.kind === 'folder') writeFolder(file, rendered.files);
  else writeAtomically(file, rendered.content);
}
