import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { readSource } from '../../../electron/formats/read-source';
import type { SourceLine, SourceText } from '../../../shared/model/source';

/** A folder for the files of one test file; gone at its end. */
export function madeFolder(): {
  readonly path: (name: string) => string;
  readonly made: (name: string, content: Uint8Array | string) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-formats-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const path = (name: string): string => join(folder, name);
  const made = (name: string, content: Uint8Array | string): string => {
    writeFileSync(path(name), content);
    return path(name);
  };
  return { path, made };
}

/** What a file is read as; the test fails where it is refused. */
export async function sourceOf(path: string): Promise<SourceText> {
  const read = await readSource(path);
  expect(read).toMatchObject({ ok: true });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

export function texts(lines: readonly SourceLine[]): string[] {
  return lines.map(({ text }) => text);
}
