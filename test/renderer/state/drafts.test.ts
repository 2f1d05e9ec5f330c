import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Result } from '../../../shared/result';
import {
  closeDraft,
  flushAllDrafts,
  flushDraft,
  useDrafts,
  writeDraft,
} from '../../../renderer/state/drafts';

interface Change {
  readonly id: string;
  readonly note: string;
}

/** What was asked of the data process, with the milliseconds since the test began. */
let saved: (Change & { readonly at: number })[];
let answer: () => Promise<Result<unknown>>;
let begin: number;

const kept = (): Promise<Result<unknown>> => Promise.resolve({ ok: true, value: {} });
const refused = (): Promise<Result<unknown>> =>
  Promise.resolve({
    ok: false,
    error: { code: 'file-unwritable', file: 'notebook.sqlite', reason: 'ENOSPC' },
  });

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  answer = kept;
  begin = performance.now();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('gazette', {
    changeAnnotation: ({ id, note }: Change) => {
      saved.push({ id, note, at: performance.now() - begin });
      return answer();
    },
  });
  useDrafts.setState({}, true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stateOf = (id: string): string | undefined => useDrafts.getState()[id]?.state;

test('what was typed is saved once, within a second of the last key', async () => {
  writeDraft('one', '数');
  await vi.advanceTimersByTimeAsync(500);
  writeDraft('one', '数据');
  expect(stateOf('one')).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saved).toMatchObject([{ id: 'one', note: '数据' }]);
  expect(saved[0]?.at).toBeLessThanOrEqual(1_500);
  expect(stateOf('one')).toBe('saved');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toHaveLength(1);
});

test('whoever types without a pause has all but three seconds of it saved', async () => {
  let text = '';
  for (let key = 0; key < 100; key += 1) {
    text += '数';
    writeDraft('one', text);
    await vi.advanceTimersByTimeAsync(100);
    // Ten keys a second: at this key, what is kept is at most three seconds old.
    const last = saved.at(-1)?.note.length ?? 0;
    expect(text.length - last).toBeLessThanOrEqual(31);
  }
  expect(saved.length).toBeLessThanOrEqual(4);
});

test('on leaving the editor it is saved at once', async () => {
  writeDraft('one', '数据');
  await flushDraft('one');
  expect(saved).toEqual([{ id: 'one', note: '数据', at: 0 }]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saved).toHaveLength(1);
});

test('on leaving the window every note is saved', async () => {
  writeDraft('one', '一');
  writeDraft('other', '二');
  await flushAllDrafts();
  expect(saved.map(({ id, note }) => `${id} ${note}`)).toEqual(['one 一', 'other 二']);
});

test('what is typed while a note is being saved is saved after it, in order', async () => {
  let finish = (): void => undefined;
  answer = () =>
    new Promise((resolve) => {
      finish = () => {
        resolve({ ok: true, value: {} });
      };
    });
  writeDraft('one', '一');
  const done = flushDraft('one');
  await vi.advanceTimersByTimeAsync(0);
  writeDraft('one', '一二');
  expect(stateOf('one')).toBe('saving');
  // Its time comes while the first is not on the disk yet: it waits for it.
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saved.map(({ note }) => note)).toEqual(['一']);
  answer = kept;
  finish();
  await done;
  expect(saved.map(({ note }) => note)).toEqual(['一', '一二']);
  expect(stateOf('one')).toBe('saved');
});

test('what could not be saved stays on the page with its reason, and is saved when asked again', async () => {
  answer = refused;
  writeDraft('one', '数据');
  await closeDraft('one');
  expect(useDrafts.getState()['one']).toMatchObject({
    ...{ text: '数据', state: 'failed', failure: { code: 'file-unwritable', reason: 'ENOSPC' } },
  });
  answer = kept;
  await closeDraft('one');
  expect(saved).toHaveLength(2);
  // It is safe: an editor that is opened shows what was kept.
  expect(useDrafts.getState()).toEqual({});
});
