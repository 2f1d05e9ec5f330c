import { expect, test } from 'vitest';
import { chooseState } from '../../../electron/notebook/choose-state';
import type { AnnotationState } from '../../../shared/model/annotation';
import { annotationState } from './annotation-for-test';

const id = '00000000-0000-4000-8000-000000000001';
const at = (minute: number): string => `2026-09-06T08:0${String(minute)}:00.000Z`;
const state = (fields: Partial<AnnotationState>): AnnotationState =>
  annotationState({ id, created: at(0), modified: at(0), ...fields });
const kept = (fields: Partial<AnnotationState>, written = at(5)) => ({ id, written, state: state(fields) });
const deleted = (written: string) => ({ id, written, state: null });

test.each<[string, AnnotationState | undefined, Parameters<typeof chooseState>[1], string]>([
  ['neither', undefined, undefined, 'same'],
  ['only the database has it', state({}), undefined, 'here'],
  ['the database lost it', undefined, kept({}), 'kept'],
  ['both say it is deleted', undefined, deleted(at(3)), 'same'],
  ['both say the same', state({}), kept({}), 'same'],
  ['the database is ahead', state({ modified: at(2), note: '新' }), kept({}), 'here'],
  ['the database is behind', state({}), kept({ modified: at(2), note: '新' }), 'kept'],
  ['one instant, two contents', state({ note: '乱' }), kept({}), 'kept'],
  ['one instant, another passage', state({ selectors: [] }), kept({}), 'kept'],
  ['gone to the trash since', state({ removed: at(2) }), kept({}), 'here'],
  ['back from the trash since', state({}), kept({ removed: at(2) }), 'here'],
  ['deleted for good, but the page is an old one', state({}), deleted(at(3)), 'kept'],
  ['deleted for good from the trash', state({ removed: at(2) }), deleted(at(3)), 'kept'],
  ['made again after it was deleted', state({ modified: at(4) }), deleted(at(3)), 'here'],
])('%s', (_, here, entry, choice) => {
  expect(chooseState(here, entry)).toBe(choice);
});

test('what the journal cannot hold as it is, is the same as what it holds of it', () => {
  // Labels without space around them are all that the page lets anyone keep; older ones may be otherwise.
  const here = state({ tags: [' 科技 ', '科技'] });
  expect(chooseState(here, kept({ tags: ['科技'] }))).toBe('same');
});
