import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wrappedContinuations } from '../../../electron/formats/wrapped-lines';

const samples = resolve(import.meta.dirname, '../../fixtures/samples');
const law = readFileSync(resolve(samples, 's25_copyright_law_crlf.txt'), 'utf8')
  .split(/\r\n/u)
  .filter((line) => line.trim() !== '')
  .map((line) => line.replaceAll(/\u3000+/gu, ' '));

/** How many characters fit on a line of 36 Han characters; a digit takes up half as much. */
function lineEnd(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    width += text.charCodeAt(index) < 0x1100 ? 1 : 2;
    if (width > 72) return index;
  }
  return text.length;
}

/** Paragraphs as a page of 36 characters sets them, the first line indented by two. */
function wrapped(paragraphs: readonly string[], indent: string): { lines: string[]; begins: boolean[] } {
  const lines: string[] = [];
  const begins: boolean[] = [];
  for (const paragraph of paragraphs) {
    let rest = indent + paragraph;
    for (let first = true; rest !== ''; first = false) {
      const end = lineEnd(rest);
      lines.push(rest.slice(0, end));
      begins.push(first);
      rest = rest.slice(end);
    }
  }
  return { lines, begins };
}

describe('lines of plain text', () => {
  it('say where each paragraph begins when the page wrapped them', () => {
    const { lines, begins } = wrapped(law, '　　');
    expect(wrappedContinuations(lines)).toEqual(begins.map((begin, index) => (index === 0 ? null : !begin)));
  });

  it('never go on where a paragraph begins, indented or not', () => {
    const { lines, begins } = wrapped(law, '');
    const wrong = wrappedContinuations(lines).filter((goesOn, index) => goesOn === true && begins[index]);
    // A paragraph whose last line is full looks wrapped unless a stop ends it.
    expect(wrong).toEqual([]);
  });

  it('say nothing when each is a paragraph', () => {
    expect(new Set(wrappedContinuations(law))).toEqual(new Set([null]));
  });
});
