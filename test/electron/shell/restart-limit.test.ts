import { describe, expect, it } from 'vitest';
import { mayRestart } from '../../../electron/shell/restart-limit';

describe('mayRestart', () => {
  it('starts again after the first and the second end', () => {
    expect(mayRestart([])).toBe(true);
    expect(mayRestart([1000])).toBe(true);
    expect(mayRestart([1000, 2000])).toBe(true);
  });
  it('stops at the third end within a minute', () => {
    expect(mayRestart([0, 30_000, 59_999])).toBe(false);
  });
  it('forgets ends that are a minute old', () => {
    expect(mayRestart([0, 30_000, 60_000])).toBe(true);
    expect(mayRestart([0, 1000, 2000, 90_000])).toBe(true);
  });
});
