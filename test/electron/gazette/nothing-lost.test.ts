import { describe, expect, it } from 'vitest';
import { readableSamples } from '../../fixtures/samples/sample-goldens';
import { documentCharacters, furnitureCharacters } from './conservation';
import { parsedSample } from './parsed-sample';
import { printedBySample } from './printed-characters';

/** How often each character stands in a text. */
function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const character of text) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}

/** Characters that `text` has more often than `other`. */
function beyond(text: string, other: string): string[] {
  const known = counts(other);
  return [...counts(text)].flatMap(([character, count]) => {
    const more = count - (known.get(character) ?? 0);
    return more > 0 ? [`${character} ${String(more)}`] : [];
  });
}

/** The first words of `part` that do not follow in `whole` what is before them; null when all do. */
function outOfOrder(part: string, whole: string): string | null {
  let at = 0;
  for (let index = 0; index < part.length; index += 1) {
    at = whole.indexOf(part.charAt(index), at) + 1;
    if (at === 0) return part.slice(Math.max(0, index - 20), index + 20);
  }
  return null;
}

describe('every Han character, letter and digit of a sample stands once in documents or furniture', () => {
  it.each(readableSamples)('%s', async (name) => {
    const { file } = await parsedSample(name);
    const { least, most } = await printedBySample(name);
    const [documents, furniture] = [documentCharacters(file), furnitureCharacters(file)];
    expect({
      lost: beyond(least, documents + furniture),
      twice: beyond(documents + furniture, most),
      documentsOutOfOrder: outOfOrder(documents, most),
      furnitureOutOfOrder: outOfOrder(furniture, most),
    }).toEqual({ lost: [], twice: [], documentsOutOfOrder: null, furnitureOutOfOrder: null });
  });
});
