import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Result } from '../../../shared/result';
import { changeLabels, hasComeUp, usePendingLabels } from '../../../renderer/state/labels';
import { someAnnotation } from '../some-annotation';

interface Asked {
  readonly change: unknown;
  readonly answer: (result: Result<unknown>) => void;
}

let asked: Asked[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('gazette', {
    changeAnnotation: (change: unknown) =>
      new Promise((answer) => {
        asked.push({ change, answer });
      }),
  });
  usePendingLabels.setState({}, true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const before = '2022-09-05T01:00:00.000Z';
const after = '2022-09-05T01:00:01.000Z';
const mark = someAnnotation({ id: 'mark', tags: ['数据'], modified: before });
const pending = () => usePendingLabels.getState()['mark'];

test('a label is shown as given before it is on the disk, beside those of the other kind', async () => {
  const done = changeLabels(mark, { tags: ['数据', '待查'] });
  expect(pending()).toEqual({ labels: { tags: ['数据', '待查'], collections: [] }, kept: null });
  expect(asked[0]?.change).toEqual({ id: 'mark', tags: ['数据', '待查'] });
  asked[0]?.answer({ ok: true, value: { ...mark, modified: after } });
  await done;
  expect(pending()?.kept).toBe(after);
});

test('what is given next is added to what the list does not have yet', async () => {
  const done = [
    changeLabels(mark, { tags: ['数据', '待查'] }),
    changeLabels(mark, { collections: ['论文'] }),
  ];
  expect(pending()?.labels).toEqual({ tags: ['数据', '待查'], collections: ['论文'] });
  expect(asked[1]?.change).toEqual({ id: 'mark', collections: ['论文'] });
  asked[0]?.answer({ ok: true, value: { ...mark, modified: before } });
  await done[0];
  // The first is kept, the second is not: what is shown stays that of the second.
  expect(pending()).toMatchObject({ labels: { collections: ['论文'] }, kept: null });
  asked[1]?.answer({ ok: true, value: { ...mark, modified: after } });
  await done[1];
  expect(pending()).toMatchObject({ labels: { tags: ['数据', '待查'], collections: ['论文'] }, kept: after });
});

test('what could not be kept is shown as it was', async () => {
  const done = changeLabels(mark, { tags: [] });
  asked[0]?.answer({ ok: false, error: { code: 'internal', id: 'x' } });
  await done;
  expect(pending()).toBeUndefined();
});

test('the list has come up with what was kept from its instant on, and never with what is not kept', () => {
  const labels = { tags: [], collections: [] };
  expect(hasComeUp({ modified: before }, { labels, kept: after })).toBe(false);
  expect(hasComeUp({ modified: after }, { labels, kept: after })).toBe(true);
  expect(hasComeUp({ modified: after }, { labels, kept: before })).toBe(true);
  expect(hasComeUp({ modified: after }, { labels, kept: null })).toBe(false);
});
