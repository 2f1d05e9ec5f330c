import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWebAnnotation } from '../../../shared/web-annotation/read';
import { nameUuid } from '../../../shared/web-annotation/name-uuid';
import { anyState, context } from './any-annotation';
import { toWebAnnotation } from '../../../shared/web-annotation/write';
import fc from 'fast-check';

const foreign = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/web-annotation/foreign.jsonld'), 'utf8'),
) as Record<string, unknown>;

describe('an annotation of another program', () => {
  test('is understood as far as it goes', () => {
    expect(readWebAnnotation(foreign)).toEqual({
      ok: true,
      value: {
        id: nameUuid('https://notes.example.org/annotations/4711'),
        kind: 'highlight',
        colour: 'green',
        style: 'fill',
        note: '与第八条比较\n\n<https://example.org/background.html>\n\n另见细则',
        tags: ['促进 科技'],
        collections: [],
        about: null,
        done: null,
        created: '2024-03-05T09:20:30.000Z',
        modified: '2024-03-06T01:00:00.000Z',
        selectors: [
          {
            address: '北京市人民政府公报/2022-34/1#art-14',
            start: 12,
            end: 16,
            quote: '科技创新',
            prefix: '支持',
            suffix: '企业',
          },
        ],
        removed: null,
      },
    });
  });

  test.each([
    ['a text alone', { body: null, bodyValue: '要点' }, { note: '要点' }],
    ['a body that is a text', { body: '要点' }, { note: '要点' }],
    [
      'a body of another kind',
      { body: { id: 'https://a.example/p.png', type: 'Image' } },
      { note: '<https://a.example/p.png>' },
    ],
    [
      'tags by its motivation',
      { motivation: 'tagging', body: { value: '税收' } },
      { note: '', tags: ['税收'] },
    ],
    [
      'a tag too long',
      { body: { purpose: 'tagging', value: '长'.repeat(65) } },
      { note: '长'.repeat(65), tags: [] },
    ],
    ['no body', { body: [] }, { note: '' }],
    [
      'a web page',
      { target: 'https://a.example/' },
      { kind: 'note', about: 'https://a.example/', selectors: [] },
    ],
    [
      'a bookmark',
      { motivation: 'bookmarking', target: { id: 'gazette://a/2022-1/1' } },
      { kind: 'bookmark', about: 'a/2022-1/1' },
    ],
    ['a unit without words', { target: 'gazette://a/2022-1/1#art-3' }, { about: 'a/2022-1/1' }],
    [
      'two pages',
      { body: '甲', target: ['https://a.example/', 'https://b.example/'] },
      { note: '甲\n\n<https://b.example/>', about: 'https://a.example/' },
    ],
    [
      'no instant',
      { created: 'gestern', modified: null },
      { created: '1970-01-01T00:00:00.000Z', modified: '1970-01-01T00:00:00.000Z' },
    ],
    [
      'a UUID',
      { id: 'urn:uuid:0b0c6b3e-5f0a-4c5e-9d53-0d7f5a1c2e3f' },
      { id: '0b0c6b3e-5f0a-4c5e-9d53-0d7f5a1c2e3f' },
    ],
  ])('with %s', (_, change, expected) => {
    expect(readWebAnnotation({ ...foreign, ...change })).toMatchObject({ ok: true, value: expected });
  });

  test('has the same id each time, if it has none of its own', () => {
    const nameless = { ...foreign, id: undefined };
    const [one, again, other] = [nameless, nameless, { ...nameless, bodyValue: '乙' }].map((value) =>
      readWebAnnotation(value),
    );
    expect(one).toEqual(again);
    expect(one?.ok && other?.ok && one.value.id !== other.value.id).toBe(true);
  });

  test('keeps no more context than there is here', () => {
    const selector = {
      type: 'TextQuoteSelector',
      exact: '乙',
      prefix: `甲${'𠀀'.repeat(98)}`,
      suffix: `${'𠀁'.repeat(98)}丙`,
    };
    const read = readWebAnnotation({
      ...foreign,
      target: { source: 'gazette://a/2022-1/1#art-3', selector },
    });
    expect(read).toMatchObject({
      value: { selectors: [{ prefix: '𠀀'.repeat(32), suffix: '𠀁'.repeat(32) }] },
    });
    const odd = { ...selector, prefix: `${'𠀀'.repeat(98)}甲`, suffix: `乙${'𠀁'.repeat(98)}` };
    expect(
      readWebAnnotation({ ...foreign, target: { source: 'gazette://a/2022-1/1#art-3', selector: odd } }),
    ).toMatchObject({
      value: { selectors: [{ prefix: `${'𠀀'.repeat(31)}甲`, suffix: `乙${'𠀁'.repeat(31)}` }] },
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['no-annotation', null],
    ['no-annotation', []],
    ['no-annotation', 'Annotation'],
    ['no-annotation', { ...foreign, type: 'Note' }],
    ['no-target', { ...foreign, target: undefined }],
    ['no-target', { ...foreign, target: [{}], motivation: 'bookmarking', 'reader:kind': 'bookmark' }],
    [
      'no-quote',
      { ...foreign, target: { source: 'https://a.example/', selector: { type: 'CssSelector', value: 'p' } } },
    ],
    ['bad-field', { ...foreign, 'reader:colour': 'orange' }],
    ['bad-field', { ...foreign, 'reader:done': 'yes' }],
    ['too-long', { ...foreign, bodyValue: '长'.repeat(1_000_001) }],
    ['too-long', { ...foreign, target: `https://a.example/${'a'.repeat(2000)}` }],
  ])('%s', (error, value) => {
    expect(readWebAnnotation(value)).toEqual({ ok: false, error });
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), fc.jsonValue(), (state, which, value) => {
        const written = toWebAnnotation(state, context);
        const fields = Object.keys(written);
        const field = fields[which % fields.length] ?? 'id';
        const read = readWebAnnotation({ ...written, [field]: value });
        expect(typeof read.ok).toBe('boolean');
      }),
    );
  });
});
