import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { notesExport } from '../../../electron/cli/notes-export';
import { notesImport } from '../../../electron/cli/notes-import';
import { exportFormats } from '../../../shared/model/export-formats';
import { toWebAnnotation } from '../../../shared/web-annotation/write';
import { buildAt, seedFile, seedIssue, temporaryFolder } from '../library/seed-library';
import { someNote } from '../notebook/some-notes';
import { capturedOutput } from './captured-output';

const output = capturedOutput('zh_CN.UTF-8');

/** A person's folder with a library of the seed issue and two notes, one of them on its first document. */
async function prepared() {
  const folder = temporaryFolder();
  vi.stubEnv('XDG_CONFIG_HOME', folder);
  mkdirSync(join(folder, 'gazette-reader'));
  await buildAt(join(folder, 'gazette-reader', 'library.sqlite'), [seedFile]);
  const coming = join(folder, 'coming.jsonld');
  const notes = [
    someNote({
      ...{ kind: 'note', colour: null, selectors: [] },
      about: `${seedIssue}/1`,
      note: '甲',
      tags: ['人才'],
    }),
    someNote({ ...{ kind: 'note', colour: null, selectors: [] }, about: null, note: '乙' }),
  ];
  writeFileSync(coming, JSON.stringify(notes.map((note) => toWebAnnotation(note, null))));
  expect(await notesImport.run([coming])).toBe(0);
  output.printed = '';
  output.said = '';
  return { folder, inFolder: (name: string) => join(folder, name) };
}

test('every format but PDF is written, and the path said', async () => {
  const { inFolder } = await prepared();
  for (const format of exportFormats.filter((each) => each !== 'pdf')) {
    output.printed = '';
    const file = inFolder(`out.${format}`);
    expect(await notesExport.run([file, '--format', format])).toBe(0);
    expect(output.printed).toBe(`${file}\n`);
    expect(readFileSync(file).length).toBeGreaterThan(500);
  }
  expect(readFileSync(inFolder('out.markdown'), 'utf8')).toContain('文号：京科发〔2022〕10号');
});

test('a document, a tag, a template, a style of citation and a language can be chosen', async () => {
  const { inFolder } = await prepared();
  const file = inFolder('out.md');
  const written = async (...args: string[]): Promise<string> => {
    expect(await notesExport.run([file, '--format', 'markdown', ...args])).toBe(0);
    return readFileSync(file, 'utf8');
  };
  expect(await written('--document', `${seedIssue}/1#art-14`)).not.toContain('> 乙');
  expect(await written('--tag', '人才')).not.toContain('> 乙');
  expect(await written('--citation', 'bibtex', '--language', 'en')).toMatch(/- Issued by: [^]*```\n@/u);
  writeFileSync(inFolder('mine.md'), '{{#chapters}}{{#notes}}<{{{note}}}>{{/notes}}{{/chapters}}');
  expect(await written('--template', inFolder('mine.md'))).toMatch(/^(?:<甲><乙>|<乙><甲>)\n$/u);
});

test('a folder has a file for each document, and one that is there is not replaced', async () => {
  const { inFolder } = await prepared();
  const args = [inFolder('notes'), '--format', 'markdown', '--per-document', '--json'];
  expect(await notesExport.run(args)).toBe(0);
  expect(JSON.parse(output.printed)).toEqual({ file: 'notes', annotations: 2, documents: 1 });
  expect(readdirSync(inFolder('notes'))).toHaveLength(2);
  expect(await notesExport.run(args)).toBe(1);
  expect(output.said).toContain('EEXIST');
});

test('what is exported and imported again adds nothing', async () => {
  const { inFolder } = await prepared();
  await notesExport.run([inFolder('out.jsonld'), '--format', 'json-ld']);
  output.printed = '';
  expect(await notesImport.run([inFolder('out.jsonld'), '--json'])).toBe(0);
  expect(JSON.parse(output.printed)).toMatchObject({
    counts: { added: 0, changed: 0, conflict: 0, same: 2 },
  });
});

test('what cannot be is said, and nothing is written', async () => {
  const { inFolder } = await prepared();
  const file = inFolder('out.file');
  expect(await notesExport.run([file, '--format', 'pdf'])).toBe(2);
  expect(output.said).toContain('PDF 只能在窗口中导出');
  expect(await notesExport.run([file, '--format', 'csv', '--template', 'x'])).toBe(null);
  expect(await notesExport.run([file, '--format', 'odt'])).toBe(null);
  expect(await notesExport.run([file, '--format', 'csv', '--document', '无此地址'])).toBe(null);
  expect(await notesExport.run([file, '--format', 'csv', '--tag', '无'])).toBe(2);
  expect(await notesExport.run([file, '--format', 'csv', '--library', inFolder('none')])).toBe(2);
  expect(await notesExport.run([file, '--format', 'markdown', '--template', inFolder('none')])).toBe(2);
  writeFileSync(inFolder('broken.md'), '甲\n{{#notes}}');
  output.said = '';
  expect(await notesExport.run([file, '--format', 'markdown', '--template', inFolder('broken.md')])).toBe(2);
  expect(output.said).toContain('模板 broken.md 第2行');
  expect(existsSync(file)).toBe(false);
});

test('notes leave without their library, too', async () => {
  const { inFolder, folder } = await prepared();
  vi.stubEnv('XDG_CONFIG_HOME', join(folder, 'none'));
  const notebook = join(folder, 'gazette-reader', 'notebook.sqlite');
  expect(await notesExport.run([inFolder('out.md'), '--format', 'markdown', '--notebook', notebook])).toBe(0);
  expect(output.said).toContain('没有可读的资料库');
  expect(readFileSync(inFolder('out.md'), 'utf8')).toMatch(/> 甲[^]*> 乙|> 乙[^]*> 甲/u);
});
