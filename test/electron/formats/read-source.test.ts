import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../electron/formats/read-source';
import { paragraph, docxFile } from './docx-file';
import { encode } from './encode';
import { madeFolder, sourceOf, texts } from './made-file';
import { column, pdfFile } from './pdf-file';

const { path, made } = madeFolder();
const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
const page = '<!-- 存档 -->\n<!DOCTYPE html><title>公报</title><p>第一条</p>';
const word = docxFile(paragraph('第一条'));
const pdf = pdfFile([column([[70, '第一条']])]);

describe('a file', () => {
  it.each([
    ['utf8.txt', '第一条', 'text', 'utf-8'],
    ['upper.TXT', '第一条', 'text', 'utf-8'],
    ['gb.txt', encode('第一条', 'gb18030'), 'text', 'gb18030'],
    ['noending', '第一条', 'text', 'utf-8'],
    ['通知（2024.5.20）', '第一条', 'text', 'utf-8'],
    ['law.md', '# 第一条', 'markdown', 'utf-8'],
    ['law.MarkDown', '# 第一条', 'markdown', 'utf-8'],
    ['a page.txt', page, 'html', 'utf-8'],
    ['a page.jpg', page, 'html', 'utf-8'],
    ['claims gb2312.html', page.replace('<title>', '<meta charset="gb2312"><title>'), 'html', 'utf-8'],
    ['is gbk.html', encode(page, 'gb18030'), 'html', 'gb18030'],
    ['part of a page.htm', '<p>第一条</p>', 'html', 'utf-8'],
    ['xhtml.xml', `<?xml version="1.0"?>\n${page}`, 'html', 'utf-8'],
    ['word.docx', word, 'docx', null],
    ['word.pdf', word, 'docx', null],
    ['print.pdf', pdf, 'pdf', null],
    ['print.txt', pdf, 'pdf', null],
  ])('%s is what its bytes are', async (name, content, format, encoding) => {
    const source = await sourceOf(made(name, content));
    expect(source).toMatchObject({ format, encoding });
    expect(texts(source.lines).at(-1)).toBe('第一条');
  });

  it.each([
    ['empty.txt', '', 'file-empty'],
    ['blank.txt', ' \n　\u00A0\u200B\n\f', 'file-empty'],
    ['blank.html', '<!DOCTYPE html><p>&nbsp;</p>', 'file-empty'],
    ['only marks.md', '---\n<!-- 无 -->', 'file-empty'],
    ['zeros.txt', '第一条\u0000\u0000', 'encoding-unknown'],
    ['bell.txt', '第一\u0007条', 'encoding-unknown'],
    ['broken.txt', Uint8Array.of(0xe5, 0x85, 0xff, 0xff), 'encoding-unknown'],
    ['data.json', '{"第一条": 1}', 'format-unknown'],
    ['data.xml', '<?xml version="1.0"?><gazette>第一条</gazette>', 'format-unknown'],
    ['data.csv', '第一条,1', 'format-unknown'],
    ['picture.jpg', '第一条', 'format-unknown'],
    ['old.doc', ole, 'format-unknown'],
    ['locked.docx', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'file-encrypted'],
    ['cut.docx', word.subarray(0, word.length - 40), 'file-damaged'],
    ['cut without a name', word.subarray(0, word.length - 40), 'file-damaged'],
    ['archive.zip', Buffer.from('PK\u0003\u0004rest'), 'format-unknown'],
    ['cut.pdf', pdf.subarray(0, pdf.length - 8), 'file-damaged'],
    ['locked.pdf', pdfFile([column([[70, '第一条']])], { encrypted: true }), 'file-encrypted'],
  ])('%s is refused', async (file, content, code) => {
    expect(await readSource(made(file, content))).toMatchObject({ ok: false, error: { code, file } });
  });

  it('is read behind a symbolic link', async () => {
    symlinkSync(made('target.txt', '第一条'), path('link.txt'));
    expect(texts((await sourceOf(path('link.txt'))).lines)).toEqual(['第一条']);
  });

  it('that is absent, a folder or no regular file is unreadable, and says why', async () => {
    mkdirSync(path('folder.txt'));
    execFileSync('mkfifo', [path('pipe.txt')]);
    for (const [file, reason] of [
      ['none.txt', 'ENOENT'],
      ['folder.txt', 'EISDIR'],
      ['pipe.txt', 'not a file'],
    ] as const) {
      expect(await readSource(path(file))).toEqual({
        ok: false,
        error: { code: 'file-unreadable', file, reason },
      });
    }
    expect(await readSource('/dev/null')).toMatchObject({ error: { code: 'file-unreadable', file: 'null' } });
  });

  it.each([
    ['long.txt', '第一条', 21, 20],
    ['long.docx', 'PK\u0003\u0004', 51, 50],
    ['long.pdf', '%PDF-1.7\n', 201, 200],
  ])('%s above its limit is refused before it is read', async (file, content, megabytes, limit) => {
    truncateSync(made(file, content), (limit * 1024 + 1) * 1024);
    expect(await readSource(path(file))).toEqual({
      ok: false,
      error: { code: 'file-too-large', file, megabytes, limit },
    });
  });

  it('may end in the middle of a character, which is left out and said', async () => {
    const cut = Buffer.from('第一条\n公报').subarray(0, -1);
    const source = await sourceOf(made('cut.txt', cut));
    expect(texts(source.lines)).toEqual(['第一条', '公']);
    expect(source.leftOut).toEqual([{ line: 2, markup: 'E6 8A' }]);
  });

  it('may have any name', async () => {
    const name = '公报 “第1期”#100%?.txt';
    expect(await sourceOf(made(name, '第一条'))).toMatchObject({ format: 'text' });
    expect(await readSource(join(path('none'), name))).toMatchObject({ error: { file: name } });
  });
});
