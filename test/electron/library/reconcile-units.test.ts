import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseGazette } from '../../../electron/gazette/parse-gazette';
import { reconcileUnits } from '../../../electron/library/reconcile-units';
import type { Unit } from '../../../shared/model/unit';
import { seedSource } from '../gazette/seed';

const documents = parseGazette(seedSource()).documents.map(({ units }) => units);

/** What a person sees of a unit. */
const printed = ({ kind, label, heading, text, table }: Unit): string =>
  JSON.stringify([kind, label, heading, text, table]);

/** Units that are printed once, so that it is plain which of the new edition is which of the old. */
function onlyOnes(units: readonly Unit[]): Map<string, Unit> {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(printed(unit), (counts.get(printed(unit)) ?? 0) + 1);
  return new Map(
    units.filter((unit) => counts.get(printed(unit)) === 1).map((unit) => [printed(unit), unit]),
  );
}

type Change =
  | { readonly type: 'insert'; readonly at: number; readonly text: string }
  | { readonly type: 'remove'; readonly at: number }
  | { readonly type: 'repeat'; readonly at: number; readonly to: number }
  | { readonly type: 'edit'; readonly at: number; readonly text: string };

const at = fc.nat(10_000);
const text = fc.constantFrom('新增一段。', '另一段。', '……', '');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('insert' as const), at, text }),
  fc.record({ type: fc.constant('remove' as const), at }),
  fc.record({ type: fc.constant('repeat' as const), at, to: at }),
  fc.record({ type: fc.constant('edit' as const), at, text }),
);

/** A new edition, whose paths the parser has given anew: each kind counted from the beginning, as in a fresh reading. */
function edition(units: readonly Unit[], changes: readonly Change[]): Unit[] {
  const next = [...units];
  for (const one of changes) {
    const place = next.length === 0 ? 0 : one.at % next.length;
    const unit = next[place];
    if (one.type === 'insert') next.splice(place, 0, paragraph(one.text));
    else if (one.type === 'remove') next.splice(place, 1);
    else if (unit && one.type === 'repeat') next.splice(one.to % next.length, 0, { ...unit });
    else if (unit && one.type === 'edit') next[place] = { ...unit, text: unit.text + one.text };
  }
  const counts = new Map<string, number>();
  return next.map((unit) => {
    const count = (counts.get(unit.kind) ?? 0) + 1;
    counts.set(unit.kind, count);
    return { ...unit, path: `${unit.kind}-${String(count)}`, parent: null };
  });
}

function paragraph(words: string): Unit {
  return {
    ...{ path: '', parent: null, kind: 'paragraph', label: null, heading: null },
    ...{ text: words, table: null, lines: [1, 1] },
  };
}

test('whatever changes around it, an unchanged unit keeps its address, and no two units share one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.array(change, { minLength: 1, maxLength: 30 }),
      (kept, changes) => {
        const next = edition(kept, changes);
        const paths = reconcileUnits(kept, next);
        expect(paths.size).toBe(next.length);
        expect(new Set(paths.values()).size).toBe(next.length);
        const before = onlyOnes(kept);
        for (const [key, unit] of onlyOnes(next)) {
          const same = before.get(key);
          if (same) expect(paths.get(unit.path)).toBe(same.path);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('of units that are printed alike, those before and after a change keep theirs', () => {
  const alike = Array.from({ length: 5 }, (_, index) => ({
    ...paragraph('略。'),
    path: `p-${String(index)}`,
  }));
  const [first, second, third, fourth, fifth] = alike;
  if (!first || !second || !third || !fourth || !fifth) throw new Error('five');
  const changed = { ...third, text: '不再略。' };
  const paths = reconcileUnits(alike, [first, second, changed, fourth, fifth]);
  expect([...paths]).toEqual(expect.arrayContaining(alike.map(({ path }) => [path, path])));
});

test('an article that is reworded keeps its number’s address', () => {
  const [kept = []] = documents;
  const reworded = kept.map((unit) => (unit.path === 'art-14' ? { ...unit, text: '全文修改。' } : unit));
  expect(reconcileUnits(kept, reworded).get('art-14')).toBe('art-14');
});

test('what is new takes no other’s address, and what is within it follows it', () => {
  const unit = (path: string, parent: string | null, words: string): Unit => ({
    ...paragraph(words),
    ...{ path, parent },
  });
  const kept = [unit('h-1', null, '甲'), unit('h-1/p-1', 'h-1', '甲一')];
  const next = [
    unit('h-1', null, '新'),
    unit('h-1/p-1', 'h-1', '新一'),
    unit('h-2', null, '甲'),
    unit('h-2/p-1', 'h-2', '甲一'),
  ];
  expect(Object.fromEntries(reconcileUnits(kept, next))).toEqual({
    'h-2': 'h-1',
    'h-2/p-1': 'h-1/p-1',
    'h-1': 'h-1.2',
    'h-1/p-1': 'h-1.2/p-1',
  });
});

test('a unit that is of another kind now and reads the same keeps its address', () => {
  const kept = [{ ...paragraph('附件：清单'), path: 'p-9' }];
  const paths = reconcileUnits(kept, [{ ...paragraph('附件：清单'), kind: 'note', path: 'note-1' }]);
  expect(paths.get('note-1')).toBe('p-9');
});

test('a document of 200,000 paragraphs that are all alike is done, with each at its place', () => {
  const many = (length: number): Unit[] =>
    Array.from({ length }, (_, index) => ({ ...paragraph('同'), path: `p-${String(index)}` }));
  const paths = reconcileUnits(many(200_000), many(200_007));
  expect(paths.get('p-199999')).toBe('p-199999');
  expect(new Set(paths.values()).size).toBe(200_007);
});
