import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { prepareTemplates, readTemplate, templateNames } from '../../../electron/shell/templates';
import { temporaryFolder } from '../library/seed-library';

const builtIn = resolve(import.meta.dirname, '../../../resources/templates/notes.mustache');

test("the folder is made with the program's own template in it, and never written into again", () => {
  const folder = join(temporaryFolder(), 'templates');
  expect(templateNames(folder)).toEqual({ ok: true, value: [] });
  expect(prepareTemplates(folder)).toEqual({ ok: true, value: null });
  expect(readTemplate(folder, 'notes.md')).toEqual({ ok: true, value: readFileSync(builtIn, 'utf8') });

  writeFileSync(join(folder, 'notes.md'), '\uFEFF{{title}}');
  prepareTemplates(folder);
  expect(readTemplate(folder, 'notes.md')).toEqual({ ok: true, value: '{{title}}' });
  expect(readdirSync(folder)).toEqual(['notes.md']);
});

test('only Markdown files of the folder are templates', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '夹.md'));
  for (const name of ['乙.md', '甲.md', '.隐.md', '丙.txt']) writeFileSync(join(folder, name), name);
  expect(templateNames(folder)).toMatchObject({ ok: true });
  const names = templateNames(folder);
  expect(names.ok && names.value.toSorted()).toEqual(['乙.md', '甲.md']);
  for (const name of ['../notebook.sqlite', '.隐.md', '丙.txt', '夹.md', '没有.md']) {
    expect(readTemplate(folder, name)).toEqual({
      ok: false,
      error: { code: 'file-unreadable', file: name, reason: 'ENOENT' },
    });
  }
});

test('a template of more than a megabyte is refused', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '大.md'), 'x'.repeat(1_000_001));
  expect(readTemplate(folder, '大.md')).toMatchObject({ error: { code: 'file-too-large', limit: 1 } });
});
