import { describe, expect, test } from 'vitest';
import { readAnnotations } from '../../../electron/notebook/read-annotations';
import { toWebAnnotation } from '../../../shared/web-annotation/write';
import { someNote } from './some-notes';

const [one, two] = [someNote({ note: '甲' }), someNote({ note: '乙' })];
const [first, second] = [toWebAnnotation(one, null), toWebAnnotation(two, null)];
const deletion = { type: 'Delete', object: `urn:uuid:${one.id}`, published: '2024-05-01T00:00:00.000Z' };
const lines = (...values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join('\n');

describe('a file of notes', () => {
  test.each([
    ['one annotation', first, [one]],
    ['a list', [first, second], [one, two]],
    ['a page', { type: 'AnnotationPage', items: [first] }, [one]],
    [
      'a page that is a list in JSON-LD',
      { type: 'AnnotationPage', items: { '@list': [first, second] } },
      [one, two],
    ],
    [
      'a collection',
      { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [first] } },
      [one],
    ],
    [
      'a collection of two pages',
      { type: 'AnnotationCollection', first: { items: [first], next: { items: [second] } } },
      [one, two],
    ],
    ['a graph', { '@context': 'https://example.org/', '@graph': [first, second] }, [one, two]],
    ['a collection of none', { type: 'AnnotationCollection', total: 0, first: { items: [] } }, []],
    ['one id twice: the last holds', [first, { ...first, body: [] }], [{ ...one, note: '' }]],
  ])('may hold %s', (_, value, expected) => {
    expect(readAnnotations(JSON.stringify(value, null, 2))).toEqual({ states: expected, problems: [] });
  });

  test('may be a journal, whose last word on each annotation holds', () => {
    const read = readAnnotations(`${lines(first, second, deletion)}\n`);
    expect(read).toEqual({ states: [two], problems: [] });
    expect(readAnnotations(lines(deletion, first))?.states).toEqual([one]);
  });

  test('says which items are passed over, and offers the others', () => {
    expect(readAnnotations(`${lines(first)}\n{"type": "Annot\n\n${lines({ type: 'Note' }, second)}`)).toEqual(
      {
        states: [one, two],
        problems: [
          { item: 2, problem: 'not-json' },
          { item: 4, problem: 'no-annotation' },
        ],
      },
    );
    expect(readAnnotations(JSON.stringify([{ ...first, target: [] }, second]))).toEqual({
      states: [two],
      problems: [{ item: 1, problem: 'no-target' }],
    });
  });

  test('says that more stands where it cannot look', () => {
    const value = { type: 'AnnotationPage', items: [first], next: 'https://example.org/page2' };
    expect(readAnnotations(JSON.stringify(value))).toEqual({
      states: [one],
      problems: [{ item: 2, problem: 'elsewhere' }],
    });
  });

  test('may nest as deep as it likes', () => {
    const deep = 100_000;
    const pages = `${'{"type":"AnnotationPage","items":[],"next":'.repeat(deep)}{}${'}'.repeat(deep)}`;
    expect(readAnnotations(pages)).toEqual({ states: [], problems: [] });
    const field = `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`;
    const nameless = JSON.stringify({ ...first, id: undefined }).slice(0, -1);
    expect(readAnnotations(`${nameless},"x":${field}}`)?.states).toHaveLength(1);
  });

  test('brings no more than so many', () => {
    expect(readAnnotations(lines(first, second), 1)).toEqual({
      states: [one],
      problems: [{ item: 2, problem: 'too-many' }],
    });
    // A journal says many things of few annotations.
    expect(readAnnotations(lines(first, deletion, second), 1)?.states).toEqual([two]);
  });

  test.each(['', 'plain words', '{"name": "a package"}', '42', 'null', '1\n2'])('is not %j', (text) => {
    expect(readAnnotations(text)).toBeNull();
  });
});
