import mammoth from 'mammoth';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../../shared/model/source';
import { sourceOf } from './made-file';

const samples = resolve(import.meta.dirname, '../../fixtures/samples');
const named = (ending: string): string[] => readdirSync(samples).filter((name) => name.endsWith(ending));
const bytesOf = (name: string): Buffer => readFileSync(join(samples, name));

/** How often each letter, Han character and digit stands in a text. */
function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(/[\p{L}\p{N}]/gu))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** What one text has more often than the other: `+` where it was doubled, `-` where it was lost. */
function difference(read: string, expected: string): string[] {
  const [got, wanted] = [tally(read), tally(expected)];
  return [...new Set([...got.keys(), ...wanted.keys()])].flatMap((character) => {
    const count = (got.get(character) ?? 0) - (wanted.get(character) ?? 0);
    return count === 0 ? [] : [`${character}${count > 0 ? '+' : ''}${String(count)}`];
  });
}

async function textOf(name: string): Promise<string> {
  const { lines }: SourceText = await sourceOf(join(samples, name));
  return lines.map(({ text, table }) => text + (table?.rows.flat().join(' ') ?? '')).join('\n');
}

/** The text of a page by taking away what is in angle brackets. Its references are all of white space. */
function withoutTags(page: string): string {
  return page
    .replaceAll(/<!--.*?-->|<(script|style)[\s>].*?<\/\1>/gsu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:nbsp|emsp|ensp|lt|gt|amp|ldquo|rdquo|middot|quot);/gu, ' ');
}

/** Markdown without what is in comments and behind links. */
function withoutMarks(text: string): string {
  return text.replaceAll(/<!--.*?-->/gsu, '').replaceAll(/\]\([^)]*\)/gu, ']');
}

describe('every letter and digit of a sample is read once', () => {
  it.each(named('.html'))('%s', async (name) => {
    expect(difference(await textOf(name), withoutTags(bytesOf(name).toString()))).toEqual([]);
  });

  it.each(named('.md'))('%s', async (name) => {
    expect(difference(await textOf(name), withoutMarks(bytesOf(name).toString()))).toEqual([]);
  });

  it.each(named('.docx').filter((name) => !name.includes('altchunk')))('%s', async (name) => {
    const { value } = await mammoth.extractRawText({ buffer: bytesOf(name) });
    expect(difference(await textOf(name), withoutMarks(value))).toEqual([]);
  });

  it('one law in Markdown, as a page in a Word document, and printed', async () => {
    const [markdown = '', word = '', print = ''] = await Promise.all(
      ['s13_antimonopoly_law.md', 's14_antimonopoly_law_altchunk.docx', 's15_antimonopoly_law.pdf'].map(
        textOf,
      ),
    );
    expect(tally(markdown).size).toBeGreaterThan(400);
    expect(difference(word, markdown)).toEqual([]);
    expect(difference(print, markdown)).toEqual([]);
  });
});
