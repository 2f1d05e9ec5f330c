import { afterEach, beforeEach, vi } from 'vitest';

/** What a command prints and says, in a terminal of a language; empty at the beginning of each test of the file. */
export function capturedOutput(locale: string): { printed: string; said: string } {
  const output = { printed: '', said: '' };
  beforeEach(() => {
    output.printed = '';
    output.said = '';
    vi.stubEnv('LC_ALL', locale);
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      output.printed += String(text);
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      output.said += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  return output;
}
