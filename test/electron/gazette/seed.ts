import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSource } from '../../../electron/formats/read-source';
import type { SourceText } from '../../../shared/model/source';

const path = resolve(import.meta.dirname, '../../../resources/gazettes/beijing-gazette-2022-34.txt');
const source = await readSource(path);

/** The source as an editor shows it. */
export function seedLines(): string[] {
  return readFileSync(path, 'utf8').split('\n');
}

/** The lines of the issue 2022-34. */
export function seedSource(): SourceText {
  if (!source.ok) throw new Error(`${source.error.code}: ${path}`);
  return source.value;
}
