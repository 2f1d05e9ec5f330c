import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSource } from '../../electron/formats/read-source';
import type { SourceText } from '../../shared/model/source';

export const seed = resolve(import.meta.dirname, '../../resources/gazettes/beijing-gazette-2022-34.txt');
export const samples = resolve(import.meta.dirname, '../fixtures/samples');

/** The text of the first issue and of every sample that can be read. */
export async function readSources(): Promise<readonly SourceText[]> {
  const files = readdirSync(samples)
    .filter((name) => /\.(?:txt|md|html|docx|pdf)$/u.test(name) && !/README/u.test(name))
    .toSorted()
    .map((name) => join(samples, name));
  const read = await Promise.all([seed, ...files].map(async (file) => await readSource(file)));
  return read.flatMap((source) => (source.ok ? [source.value] : []));
}
