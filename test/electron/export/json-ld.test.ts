import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notesAsJsonLd } from '../../../electron/export/json-ld';
import { keptOf } from '../../../electron/notebook/annotation-state';
import { readAnnotations } from '../../../electron/notebook/read-annotations';
import type { AnnotationInContext, AnnotationState } from '../../../shared/model/annotation';
import { anyState, context } from '../../shared/web-annotation/any-annotation';
import { expanded } from '../../shared/web-annotation/json-ld';

const now = new Date('2024-06-01T00:00:00.000Z');

function inContext(state: AnnotationState): AnnotationInContext {
  const kept = keptOf(state);
  const selectors = kept.selectors.map((selector) => ({
    ...selector,
    placement: { state: 'orphan' } as const,
  }));
  return { ...kept, selectors, context };
}

describe('notes as JSON-LD', () => {
  test('come back the same: ids, instants, words and places', () => {
    const notebook = fc.uniqueArray(anyState, { selector: ({ id }) => id, maxLength: 20 });
    fc.assert(
      fc.property(notebook, (all) => {
        const states = all.map((state) => ({ ...state, removed: null }));
        const written = notesAsJsonLd(states.map(inContext), '批注', () => null, now);
        expect(readAnnotations(written)).toEqual({ states, problems: [] });
      }),
    );
  });

  test('are a collection by the W3C’s words, with its one page', async () => {
    const states = fc.sample(anyState, { numRuns: 3, seed: 1 });
    const written = notesAsJsonLd(states.map(inContext), '批注', () => null, now);
    const as = 'http://www.w3.org/ns/activitystreams#';
    expect(await expanded(JSON.parse(written) as object)).toMatchObject([
      {
        '@type': [`${as}OrderedCollection`],
        'http://www.w3.org/2000/01/rdf-schema#label': [{ '@value': '批注' }],
        [`${as}totalItems`]: [{ '@value': 3 }],
        [`${as}first`]: [
          {
            '@type': [`${as}OrderedCollectionPage`],
            [`${as}items`]: [
              {
                '@list': states.map(({ id }) => ({
                  '@id': `urn:uuid:${id}`,
                  '@type': ['http://www.w3.org/ns/oa#Annotation'],
                })),
              },
            ],
          },
        ],
      },
    ]);
  });

  test('stand one a line, and none is as good a file', () => {
    const states = fc.sample(anyState, { numRuns: 5, seed: 2 });
    const lines = notesAsJsonLd(states.map(inContext), '批注', () => null, now).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"urn:uuid:'))).toHaveLength(5);
    expect(readAnnotations(notesAsJsonLd([], '批注', () => null, now))).toEqual({ states: [], problems: [] });
  });
});
