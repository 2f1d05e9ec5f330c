import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/formats/read-source';
import { parseGazette } from '../../../../electron/gazette/parse-gazette';
import { expectPassages } from './passages';

const root = resolve(import.meta.dirname, '../../../..');
const folders = ['resources/gazettes', 'test/fixtures/samples'].map((folder) => join(root, folder));
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => /\.(?:txt|md|html|docx|pdf)$/u.test(file) && basename(file) !== 'README.md');

describe('what is read from a file names the characters that say it', () => {
  it.each(files.map((file) => [basename(file), file]))('in %s', async (_name, file) => {
    const source = await readSource(file);
    // Other tests say which formats can be read.
    if (!source.ok) return;
    const { documents } = parseGazette(source.value);
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expectPassages(document);
  });
});
