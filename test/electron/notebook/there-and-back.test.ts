import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notesAsJsonLd } from '../../../electron/export/json-ld';
import { keptOf, type Change } from '../../../electron/notebook/annotation-state';
import { listStates } from '../../../electron/notebook/annotations';
import { applyPlan } from '../../../electron/notebook/apply-merge';
import { makeEdit } from '../../../electron/notebook/edits';
import { journalLine } from '../../../electron/notebook/journal-line';
import { planMerge } from '../../../electron/notebook/merge';
import { placedInContext } from '../../../electron/notebook/placed-annotations';
import { readAnnotations } from '../../../electron/notebook/read-annotations';
import type { AnnotationState, LibraryView } from '../../../shared/model/annotation';
import { anyState, context } from '../../shared/web-annotation/any-annotation';
import { someNotebook } from './some-notes';

const now = new Date('2024-06-01T00:00:00.000Z');
const library: LibraryView = { readingText: () => null, documentTexts: () => null, context: () => context };
const addition = (after: AnnotationState): Change => ({ id: after.id, before: null, after });

/** Two ways out of the notebook; the journal takes the trash along, an export does not. */
const ways = [
  {
    name: 'a JSON-LD export',
    takesTrash: false,
    write: (states: readonly AnnotationState[]) => {
      const kept = states.filter(({ removed }) => removed === null);
      const annotations = kept.map((state) => placedInContext(keptOf(state), library));
      return notesAsJsonLd(annotations, '批注', library.readingText, now);
    },
  },
  {
    name: 'the journal',
    takesTrash: true,
    write: (states: readonly AnnotationState[]) =>
      states.map((state) => `${journalLine(addition(state), now)}\n`).join(''),
  },
];

test.each(ways)('what leaves by $name and comes back after a wipe is the same', ({ takesTrash, write }) => {
  const db = someNotebook();
  const notes = fc.uniqueArray(anyState, { selector: ({ id }) => id, maxLength: 8 });
  fc.assert(
    fc.property(notes, (states) => {
      db.exec('DELETE FROM annotation; DELETE FROM edit');
      makeEdit(db, 'bulk', states.map(addition), now);
      const before = listStates(db);
      expect(before).toHaveLength(states.length);
      const text = write(before);
      db.exec('DELETE FROM annotation');
      for (const time of ['once', 'again']) {
        const plan = planMerge(listStates(db), readAnnotations(text)?.states ?? []);
        makeEdit(db, 'merge', applyPlan(plan, { conflicts: 'both', each: [] }, now).changes, now);
        const expected = before.filter(({ removed }) => takesTrash || removed === null);
        expect([time, listStates(db)]).toEqual([time, expected]);
      }
    }),
    { numRuns: 60 },
  );
});
