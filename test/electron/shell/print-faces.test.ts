import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageManifest } from '../../../electron/shell/page-files';
import { printFaceRules } from '../../../electron/shell/print-faces';
import { temporaryFolder } from '../library/seed-library';

test('the faces of the built page are taken, and nothing else of its style', () => {
  const folder = temporaryFolder();
  const face = (name: string): string =>
    `@font-face{font-family:${name};src:url(./${name}.woff2)format("woff2")}`;
  writeFileSync(
    join(folder, 'index.css'),
    `body{color:red}${face('Song')}.x{y:z}${face('Hei')}@media print{a{b:c}}`,
  );
  writeFileSync(join(folder, 'index.js'), face('Kai'));
  expect(printFaceRules(pageManifest(folder))).toBe(`${face('Song')}\n${face('Hei')}`);
});
