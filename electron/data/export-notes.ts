import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../shared/result';
import type { ShellDataCalls } from '../../shared/wire';
import { notesAsMarkdown } from '../export/markdown';
import { exportWords } from '../export/words';
import { errorCode } from '../files/error-code';
import { writeAtomically } from '../files/write-atomically';
import { listKept } from '../notebook/annotations';
import { inLibraryOrder } from '../notebook/placed-annotations';
import type { Session } from './session';

type Call = ShellDataCalls['exportMarkdown'];

/** Writes the notes of one document, or all, as Markdown to a file that the person chose. */
export function exportMarkdown(
  session: Session,
  { file, document, language }: Call['input'],
): Result<Call['output']> {
  const kept = listKept(session.notebook(), document);
  if (kept.length === 0) return fail({ code: 'nothing-to-export' });
  const annotations = inLibraryOrder(kept, session.libraryNow().view, session.libraryNow().positionOf);
  const markdown = notesAsMarkdown(annotations, exportWords(language), new Date());
  try {
    writeAtomically(file, markdown);
  } catch (error) {
    return fail({
      code: 'file-unwritable',
      file: basename(file),
      reason: errorCode(error),
    });
  }
  return succeed({ annotations: kept.length });
}
