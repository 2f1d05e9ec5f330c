import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPlan } from '../../../electron/notebook/apply-merge';
import { copyId, planMerge } from '../../../electron/notebook/merge';
import type { Change } from '../../../electron/notebook/annotation-state';
import type { AnnotationState } from '../../../shared/model/annotation';
import { conflictChoices, type ConflictChoice } from '../../../shared/model/notes-exchange';
import { anyState } from '../../shared/web-annotation/any-annotation';
import { someNote } from './some-notes';

const day = (number: number): string => `2024-05-0${String(number)}T08:00:00.000Z`;
const now = new Date('2024-06-01T00:00:00.000Z');

function outcome(mine: AnnotationState, theirs: AnnotationState): string | undefined {
  return planMerge([mine], [theirs])[0]?.outcome;
}

describe('what merging would do', () => {
  const made = someNote({ note: '甲', created: day(1), modified: day(1) });
  const changed: AnnotationState = { ...made, note: '乙', modified: day(2) };
  const removed: AnnotationState = { ...made, removed: day(3) };

  test.each([
    ['the same', made, made, 'same'],
    ['the same at another time', made, { ...made, modified: day(4), created: day(3) }, 'same'],
    ['mine as it was made, theirs changed since', made, changed, 'changed'],
    ['mine changed since, theirs as it was made', changed, made, 'conflict'],
    ['both changed', changed, { ...made, note: '丙', modified: day(3) }, 'conflict'],
    ['mine as it was made, theirs made at another time', made, { ...changed, created: day(2) }, 'conflict'],
    ['neither later than the other', made, { ...changed, modified: day(1) }, 'conflict'],
    ['removed here', removed, made, 'conflict'],
    ['removed here, changed there', removed, changed, 'conflict'],
    ['removed there', made, removed, 'conflict'],
    ['removed there after a change', made, { ...changed, removed: day(3) }, 'conflict'],
    ['removed in both', removed, { ...removed, removed: day(5) }, 'same'],
  ] as const)('%s', (_, mine, theirs, expected) => {
    expect(outcome(mine, theirs)).toBe(expected);
  });

  test('what is not here is added, also into the trash; what is here alone does not appear', () => {
    expect(planMerge([someNote()], [removed])).toEqual([
      { outcome: 'added', id: removed.id, mine: null, theirs: removed },
    ]);
  });

  test('of two with one id the last one holds', () => {
    expect(planMerge([made], [made, changed])).toMatchObject([{ outcome: 'changed', theirs: changed }]);
  });
});

/** Notes after changes, by id. */
function after(states: readonly AnnotationState[], changes: readonly Change[]): AnnotationState[] {
  const all = new Map(states.map((state) => [state.id, state]));
  for (const change of changes) {
    expect(change.before).toEqual(all.get(change.id) ?? null);
    if (change.after) all.set(change.id, change.after);
  }
  return [...all.values()];
}

/** Two notebooks that have some notes in common, some of them changed or removed in one. */
const twoNotebooks = fc
  .uniqueArray(
    fc.tuple(anyState, fc.constantFrom('mine', 'theirs', 'both', 'changed', 'removed'), anyState),
    {
      selector: ([{ id }]) => id,
      maxLength: 12,
    },
  )
  .map((all) => ({
    mine: all.flatMap(([state, where]) => (where === 'theirs' ? [] : [state])),
    theirs: all.flatMap(([state, where, other]): AnnotationState[] => {
      if (where === 'mine') return [];
      if (where === 'changed') return [{ ...other, id: state.id, created: state.created }];
      return [where === 'removed' ? { ...state, removed: other.modified } : state];
    }),
  }));
const choices = fc.constantFrom(...conflictChoices);

describe('merging', () => {
  const merged = (
    mine: readonly AnnotationState[],
    theirs: readonly AnnotationState[],
    conflicts: ConflictChoice,
  ): AnnotationState[] =>
    after(mine, applyPlan(planMerge(mine, theirs), { conflicts, each: [] }, now).changes);

  test('deletes nothing, whatever is chosen, and touches nothing that is here alone', () => {
    fc.assert(
      fc.property(twoNotebooks, choices, ({ mine, theirs }, conflicts) => {
        const result = new Map(merged(mine, theirs, conflicts).map((state) => [state.id, state]));
        const coming = new Set(theirs.map(({ id }) => id));
        for (const state of mine) {
          if (coming.has(state.id)) expect(result.has(state.id)).toBe(true);
          else expect(result.get(state.id)).toEqual(state);
        }
      }),
    );
  });

  test('a second time adds and changes nothing', () => {
    fc.assert(
      fc.property(twoNotebooks, choices, ({ mine, theirs }, conflicts) => {
        const once = merged(mine, theirs, conflicts);
        expect(merged(once, theirs, conflicts)).toEqual(once);
      }),
    );
  });

  test('keeps what is here in every conflict unless one says otherwise', () => {
    fc.assert(
      fc.property(twoNotebooks, ({ mine, theirs }) => {
        const result = new Map(merged(mine, theirs, 'mine').map((state) => [state.id, state]));
        for (const { outcome: what, id, mine: own } of planMerge(mine, theirs))
          if (what === 'conflict') expect(result.get(id)).toEqual(own);
      }),
    );
  });

  test('into nothing gives back the same', () => {
    fc.assert(
      fc.property(twoNotebooks, choices, ({ theirs }, conflicts) => {
        expect(merged([], theirs, conflicts)).toEqual(theirs);
      }),
    );
  });
});

describe('a conflict', () => {
  const mine = someNote({ note: '甲', created: day(1), modified: day(3) });
  const theirs: AnnotationState = { ...mine, note: '乙', modified: day(2) };
  const plan = planMerge([mine], [theirs]);

  test('is settled one by one, or as all others are', () => {
    const other: AnnotationState = { ...mine, id: someNote().id };
    const both = planMerge([mine, other], [theirs, { ...theirs, id: other.id }]);
    const { changes, report } = applyPlan(
      both,
      { conflicts: 'mine', each: [{ id: mine.id, choice: 'theirs' }] },
      now,
    );
    expect(changes.map(({ id }) => id)).toEqual([mine.id]);
    expect(report).toEqual({ added: 0, changed: 1, kept: 1 });
  });

  test('taken as theirs is a change of now, so that another merge sees it', () => {
    const { changes } = applyPlan(plan, { conflicts: 'theirs', each: [] }, now);
    expect(changes).toEqual([
      { id: mine.id, before: mine, after: { ...theirs, modified: now.toISOString() } },
    ]);
  });

  test('kept as both has a copy of its own id, which comes once', () => {
    const { changes, report } = applyPlan(plan, { conflicts: 'both', each: [] }, now);
    const copy: AnnotationState = { ...theirs, id: copyId(theirs) };
    expect(changes).toEqual([{ id: copy.id, before: null, after: copy }]);
    expect(report).toEqual({ added: 1, changed: 0, kept: 0 });
    expect(planMerge([mine, copy], [theirs])).toMatchObject([{ outcome: 'same' }]);
    expect(planMerge([mine, copy], [{ ...theirs, note: '丙' }])).toMatchObject([{ outcome: 'conflict' }]);
  });
});
