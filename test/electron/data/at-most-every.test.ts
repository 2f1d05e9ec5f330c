import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMostEvery } from '../../../electron/data/at-most-every';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('of many values the first is said at once, then the latest of each while', () => {
  const said: number[] = [];
  const paced = atMostEvery<number>(100, (value) => said.push(value));
  paced.say(1);
  paced.say(2);
  paced.say(3);
  expect(said).toEqual([1]);
  vi.advanceTimersByTime(99);
  expect(said).toEqual([1]);
  vi.advanceTimersByTime(1);
  expect(said).toEqual([1, 3]);
  vi.advanceTimersByTime(1000);
  expect(said).toEqual([1, 3]);
  paced.say(4);
  expect(said).toEqual([1, 3, 4]);
});

test('what is said now comes before what waits, and nothing old after it', () => {
  const said: number[] = [];
  const paced = atMostEvery<number>(100, (value) => said.push(value));
  paced.say(1);
  paced.say(2);
  paced.sayNow(3);
  vi.advanceTimersByTime(1000);
  expect(said).toEqual([1, 3]);
});
