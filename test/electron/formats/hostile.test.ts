import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../electron/formats/docx';
import { readText } from '../../../electron/formats/text';
import type { SourceText } from '../../../shared/model/source';
import type { Result } from '../../../shared/result';
import { docxFile, paragraph } from './docx-file';

/** The first character of a source that was read, and the last. */
function firstAndLast(source: Result<SourceText>): string[] {
  if (!source.ok) return [source.error.code];
  const lines = source.value.lines.filter(({ table }) => !table);
  return [lines[0]?.text.slice(0, 1) ?? '', lines.at(-1)?.text.slice(-1) ?? ''];
}

/** A piece again and again, up to about as many characters. */
const fill = (piece: string, characters: number): string =>
  piece.repeat(Math.ceil(characters / piece.length));

/**
 * Each of these once cost a reader of its kind time that grows with the square of its length, its stack, or its memory.
 * At these lengths such a reader takes minutes or fails; the test then ends by the runner's guard against hanging.
 */
describe('input that was made to exhaust its reader', () => {
  it.each([
    ['one line of 15 MB', '公报'.repeat(2_500_000)],
    ['invisible characters', fill('\u200B', 1_000_000)],
    ['stars', fill('**a', 1_000_000)],
    ['brackets', fill('[', 1_000_000)],
    ['ends of links', fill('](', 1_000_000)],
    ['links', fill('[a](b)', 1_000_000)],
    ['backticks', fill('` ``', 1_000_000)],
    ['underscores', fill('__a ', 1_000_000)],
    ['escapes', fill('\\*', 1_000_000)],
    ['references', fill('&amp;', 1_000_000)],
    ['tags without end', fill('<a x="', 1_000_000)],
    ['comments without end', fill('<!--', 1_000_000)],
    ['pipes', fill('|', 1_000_000)],
    ['rows of dashes', fill('|-|\n', 300_000)],
    ['tables without end', fill('<table>\n', 300_000)],
    ['quotations', fill('> ', 1_000_000)],
    ['spaces', fill('　 \t', 1_000_000)],
  ])('%s in Markdown', (_, text) => {
    const source = readText(Buffer.from(`甲\n${text}\n乙`), 'a.md');
    expect(firstAndLast(source)).toEqual(['甲', '乙']);
  });

  it.each([
    ['elements 100,000 deep', '<div>'.repeat(100_000)],
    ['inline elements 100,000 deep', '<span>'.repeat(100_000)],
    ['unclosed bold', fill('<b><p>x', 200_000)],
    ['tables 20,000 deep', '<table><tr><td>'.repeat(20_000)],
    ['tables with text 10,000 deep', '<table><tr><td>x<td>y'.repeat(10_000)],
    ['lists', fill('<ul><li>', 200_000)],
    [
      'cells that reach far',
      `<table><tr>${'<td rowspan=60000>x'.repeat(10_000)}${'<tr><td>y'.repeat(20_000)}</table>`,
    ],
    [
      'a wide row and many short ones',
      `<table><tr>${'<td>x'.repeat(20_000)}${'<tr><td>y'.repeat(20_000)}</table>`,
    ],
  ])('%s in HTML', (_, markup) => {
    const source = readText(Buffer.from(`<html><p>甲</p>${markup}乙`), 'a.html');
    expect(firstAndLast(source)).toEqual(['甲', '乙']);
  });

  it.each([
    [
      'unclosed fonts',
      Array.from({ length: 20_000 }, (_, index) => `<font id=${String(index)}><p>x`).join(''),
    ],
    ['tags without end', fill('<p "', 1_000_000)],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${String(index)}`).join(' ')}>`],
    [
      'attributes without spaces',
      `<p ${Array.from({ length: 100_000 }, (_, index) => `a${String(index)}=""`).join('')}>`,
    ],
  ])('%s in HTML are refused', (_, markup) => {
    expect(readText(Buffer.from(`<html>${markup}`), 'a.html')).toMatchObject({
      error: { code: 'file-hostile' },
    });
  });

  it.each([
    ['tables 30,000 deep', '<w:tbl><w:tr><w:tc>'.repeat(30_000)],
    ['text boxes', `<w:p><w:txbxContent>${paragraph('x')}`.repeat(10_000)],
    ['tags without end', fill('<a b="', 500_000)],
    [
      'attributes',
      `<w:p ${Array.from({ length: 100_000 }, (_, index) => `a${String(index)}="1"`).join(' ')}>`,
    ],
  ])('%s in a Word document', async (_, xml) => {
    // Random text keeps the archive from being packed too tightly to be opened.
    const noise = Array.from({ length: 60_000 }, (_, index) =>
      ((index * 2_654_435_761) % 4_294_967_296).toString(36),
    ).join('');
    const bytes = docxFile(`${paragraph('甲')}<!-- ${noise} -->${xml}`);
    expect(firstAndLast(await readDocx(bytes, 'a.docx'))[0]).toBe('甲');
  });
});
