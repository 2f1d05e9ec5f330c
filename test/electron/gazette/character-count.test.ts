import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../../electron/gazette/character-count';
import { parseGazette } from '../../../electron/gazette/parse-gazette';
import { printed, sourceOf } from './printed';

const text = '甲办法\n第一条 為了𠮷祥，制定本办法12。';

describe('the count of characters', () => {
  const { documents } = parseGazette(sourceOf(text));

  it('finds each once where it was read', () => {
    expect(countCharacters(printed(text), documents, [], 0)).toEqual({
      ...{ source: 17, documents: 17, furniture: 0, leftOut: 0, lost: 0, doubled: 0, lostText: '' },
    });
  });

  it('names what is lost, and counts what stands twice', () => {
    expect(countCharacters(printed(`${text}\n丢失`), documents, [], 0)).toMatchObject({
      lost: 2,
      lostText: '丢失',
    });
    expect(countCharacters(printed('甲办法'), documents, [], 0)).toMatchObject({ lost: 0, doubled: 15 });
  });
});
