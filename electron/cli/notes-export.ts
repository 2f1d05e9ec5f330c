import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { documentAddress, parseAddress } from '../../shared/model/address';
import { languages, type Language } from '../../shared/model/choices';
import { citationFormats, type CitationFormat } from '../../shared/model/citation';
import type { ExportReport } from '../../shared/model/export';
import { exportFormats, type ExportFormat } from '../../shared/model/export-formats';
import { fail, type Result } from '../../shared/result';
import { exportNotes } from '../data/export-notes';
import { libraryFollower } from '../data/library-now';
import { renderHere } from '../export/render-here';
import { errorCode } from '../files/error-code';
import { openLibraryFile, type ReadableLibrary } from '../library/library-file';
import { listKept } from '../notebook/annotations';
import { notesIndex } from '../notebook/notes-index';
import type { ReadableNotebook } from '../notebook/open-notebook';
import { readNotebook } from '../notebook/read-notebook';
import { terminalLanguage, terminalWords } from './language';
import { ownLibrary } from './library-place';
import type { NotesCommand } from './notes-command';
import { ownNotebook } from './notes-place';
import { printJson, printLine, refuse, say, type ExitCode } from './output';
import { progressOn } from './progress';

interface ExportOptions {
  readonly file: string;
  readonly format: ExportFormat;
  readonly document: string | null;
  readonly tags: readonly string[];
  readonly perDocument: boolean;
  /** Path of a template of one's own. */
  readonly template: string | null;
  readonly citation: CitationFormat;
  readonly language: Language;
}

/**
 * `gazette notes export FILE`: writes notes in a format; also while a window is open. 0 when the file is written, 1 when
 * it could not be, 2 when there was nothing to write or what was read was bad.
 */
export const notesExport: NotesCommand = {
  usage: `export FILE --format ${exportFormats.filter((format) => format !== 'pdf').join('|')}
      [--document ADDRESS] [--tag T]... [--per-document] [--template FILE]
      [--citation ${citationFormats.join('|')}] [--language ${languages.join('|')}]
      [--notebook FILE] [--library FILE] [--json]`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ format: { type: 'string' }, document: { type: 'string' }, template: { type: 'string' } },
        ...{ tag: { type: 'string', multiple: true, default: [] as string[] }, library: { type: 'string' } },
        ...{ citation: { type: 'string', default: 'plain' }, notebook: { type: 'string' } },
        'per-document': { type: 'boolean', default: false },
        language: { type: 'string', default: terminalLanguage() },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    const format = exportFormats.find((each) => each === values.format);
    const citation = citationFormats.find((each) => each === values.citation);
    const language = languages.find((each) => each === values.language);
    const document = values.document === undefined ? null : documentOf(values.document);
    if (format === 'pdf') {
      say(`gazette: ${terminalWords()('cli.notes.pdfInWindow')}`);
      return 2;
    }
    if (file === undefined || positionals.length > 1 || !format || !citation || !language) return null;
    if (
      document === undefined ||
      ((values.template !== undefined || values['per-document']) && format !== 'markdown')
    ) {
      return null;
    }
    return await withLibrary(values.library, async (library) => {
      const notebook = resolve(values.notebook ?? ownNotebook());
      const options: ExportOptions = {
        ...{ file: resolve(file), format, document, citation, language },
        ...{ tags: values.tag, perDocument: values['per-document'], template: values.template ?? null },
      };
      const read = await readNotebook(notebook, (db) => write(db, library, options));
      const written = read.ok ? read.value : read;
      if (!written.ok) return refuse(written.error);
      if (values.json) printJson(written.value);
      else printLine(options.file);
      return 0;
    });
  },
};

/** The document of an address in either form; undefined for what is none. */
function documentOf(address: string): string | undefined {
  const parts = parseAddress(address);
  return parts?.document == null ? undefined : documentAddress(parts.issue, parts.document);
}

/** Notes leave without their library, too; what they hang on cannot be said then. */
async function withLibrary(
  named: string | undefined,
  run: (library: ReadableLibrary | null) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = openLibraryFile(named ?? ownLibrary());
  const library = typeof opened === 'string' ? null : opened;
  if (!library && named !== undefined) return refuse({ code: 'library-unavailable' });
  if (!library) say(`gazette: ${terminalWords()('cli.notes.withoutLibrary')}`);
  try {
    return await run(library);
  } finally {
    library?.close();
  }
}

async function write(
  db: ReadableNotebook,
  library: ReadableLibrary | null,
  { file, format, document, tags, perDocument, template, citation, language }: ExportOptions,
): Promise<Result<ExportReport>> {
  const libraryNow = libraryFollower(() => library);
  const text = template === null ? null : readText(template);
  if (text && !text.ok) return text;
  const tagged = listKept(db).filter((note) => tags.some((tag) => note.tags.includes(tag)));
  const ids = tags.length === 0 ? null : tagged.map(({ id }) => id);
  const name = template === null ? null : basename(template);
  return await exportNotes(
    {
      ...{ file, language, template: text ? text.value : null },
      request: { format, ids, document, name: null, perDocument, template: name, citation },
    },
    {
      ...{ notes: notesIndex(() => db, libraryNow), libraryNow, render: renderHere, now: new Date() },
      signal: new AbortController().signal,
      onProgress: progressOn(process.stderr, 'export'),
    },
  );
}

function readText(file: string): Result<string> {
  try {
    return { ok: true, value: readFileSync(file, 'utf8').replace(/^\uFEFF/u, '') };
  } catch (error) {
    return fail({ code: 'file-unreadable', file: basename(file), reason: errorCode(error) });
  }
}
