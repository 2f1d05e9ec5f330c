import { expect, test } from 'vitest';
import { newestOf } from '../../../electron/notebook/second-copy';
import type { AnnotationState } from '../../../shared/model/annotation';
import { annotationState } from './annotation-for-test';

const id = '00000000-0000-4000-8000-000000000001';
const at = (minute: number): string => `2026-09-06T08:0${String(minute)}:00.000Z`;
const as = (fields: Partial<AnnotationState>): AnnotationState => annotationState({ id, ...fields });
const line = (minute: number, state: AnnotationState | null) => ({ id, state, written: at(minute) });
const backup = (minute: number) => ({ name: 'a', made: at(minute), reason: 'change' as const });

const [old, removed, young] = [as({}), as({ removed: at(2) }), as({ note: '新', modified: at(4) })];

test.each<[string, Parameters<typeof newestOf>, AnnotationState | null]>([
  ['the last line', [[line(1, old), line(4, young)], [], null], young],
  [
    'the last line, though it was written by a clock that was set back',
    [[line(4, young), line(1, old)], [], null],
    old,
  ],
  ['the backup, where no line is', [[], [old], backup(3)], old],
  ['the line after the backup', [[line(4, young)], [old], backup(3)], young],
  [
    'the backup after the line, of which the journal says nothing',
    [[line(1, old)], [young], backup(5)],
    young,
  ],
  [
    'the line that follows one of what the backup says',
    [[line(1, old), line(2, young)], [old], backup(5)],
    young,
  ],
  ['back from the trash, after a backup in which it lay there', [[line(4, old)], [removed], backup(3)], old],
  ['gone to the trash, after a backup in which it did not', [[line(4, removed)], [old], backup(3)], removed],
  ['deleted for good after the backup', [[line(4, null)], [old], backup(3)], null],
])('what holds is %s', (_, [lines, states, made], expected) => {
  expect(newestOf(lines, states, made).get(id)?.state).toEqual(expected);
});
