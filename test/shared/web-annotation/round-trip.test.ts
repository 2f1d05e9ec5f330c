import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWebAnnotation } from '../../../shared/web-annotation/read';
import { toWebAnnotation } from '../../../shared/web-annotation/write';
import { anyState, context } from './any-annotation';
import { compactedAgain } from './json-ld';

function throughJson(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('an annotation that is written and read again', () => {
  test('is the same, with or without what surrounds it', () => {
    fc.assert(
      fc.property(anyState, fc.boolean(), (state, known) => {
        const written = throughJson(toWebAnnotation(state, known ? context : null));
        expect(readWebAnnotation(written)).toEqual({ ok: true, value: state });
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same where its text is known', () => {
    fc.assert(
      fc.property(anyState, fc.string({ unit: 'binary' }), (state, before) => {
        const selectors = state.selectors.map((selector) => ({
          ...selector,
          start: before.length,
          end: before.length + selector.quote.length,
        }));
        const [first] = selectors;
        const written = throughJson(
          toWebAnnotation({ ...state, selectors }, context, () => before + (first?.quote ?? '')),
        );
        expect(readWebAnnotation(written)).toEqual({ ok: true, value: { ...state, selectors } });
      }),
    );
  });

  test('is the same after another program took it apart as JSON-LD and put it together', async () => {
    const samples = fc.sample(anyState, { numRuns: 40, seed: 5 });
    for (const state of samples) {
      const written = toWebAnnotation(state, context);
      const { '@context': ours } = written;
      const again = await compactedAgain(written, ours);
      const read = readWebAnnotation(throughJson(again as object));
      // JSON-LD takes bodies and targets for sets, but the processor keeps their order.
      expect(read).toEqual({ ok: true, value: state });
    }
  });
});
