import { assertNever } from '../../shared/assert-never';
import { csvFile } from './csv';
import { docxFile } from './docx';
import type { ExportFrame } from './frame';
import { htmlFile, printedHtml } from './html';
import { notesAsJsonLd } from './json-ld';
import { markdownFile, markdownFiles } from './markdown';
import { recorder } from './note-record';
import type { Rendered, RenderJob } from './render-job';
import { exportWords } from './words';

/**
 * Writes notes in a format. For PDF it writes the HTML that is to be printed.
 *
 * @param onProgress hears how many notes were dealt with, one by one: half the way when they are read, all when they
 *   are written.
 */
export async function renderNotes(job: RenderJob, onProgress: (done: number) => void): Promise<Rendered> {
  const rendered = await render(job, onProgress);
  onProgress(job.annotations.length);
  return rendered;
}

async function render(job: RenderJob, onProgress: (done: number) => void): Promise<Rendered> {
  const { annotations, format, citation, template, now } = job;
  let steps = 0;
  const step = (): void => {
    steps += 1;
    onProgress(Math.min(annotations.length, steps / 2));
  };
  const frame: ExportFrame = { words: exportWords(job.language), now, step };
  if (format === 'json-ld') {
    const readingText = (address: string): string | null => job.texts.get(address) ?? null;
    return { kind: 'file', content: notesAsJsonLd(annotations, frame.words.title, readingText, now) };
  }

  const record = recorder(frame.words, citation);
  const records = annotations.map((annotation) => {
    step();
    return record(annotation);
  });
  switch (format) {
    case 'markdown':
      return job.perDocument
        ? { kind: 'folder', files: markdownFiles(records, template, frame) }
        : { kind: 'file', content: markdownFile(records, template, frame) };
    case 'html':
      return { kind: 'file', content: htmlFile(records, frame) };
    case 'pdf':
      return { kind: 'file', content: printedHtml(records, frame) };
    case 'docx':
      return { kind: 'file', content: await docxFile(records, frame) };
    case 'csv':
      return { kind: 'file', content: csvFile(records, frame) };
    default:
      return assertNever(format);
  }
}
