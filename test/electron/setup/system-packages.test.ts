import { expect, test } from 'vitest';

import { installCommand, missingLibraries, needFor } from '../../../electron/setup/system-packages.mjs';

test('the libraries that ldd does not find are read from what it prints', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
  ].join('\n');
  expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
});

test.each([
  ['libgtk-3.so.0', 'gtk'],
  ['libX11.so.6', 'gtk'],
  ['libcups.so.2', 'gtk'],
  ['libnss3.so', 'nss'],
  ['libnssutil3.so', 'nss'],
  ['libsmime3.so', 'nss'],
  ['libnspr4.so', 'nss'],
  ['libasound.so.2', 'asound'],
  ['libgbm.so.1', 'gbm'],
])('%s comes with %s', (library, need) => {
  expect(needFor(library)).toBe(need);
});

test('the command that installs packages is one that can be copied', () => {
  expect(installCommand('apt-get', ['libnss3', 'xvfb'], false)).toBe(
    'sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 xvfb',
  );
  expect(installCommand('dnf', ['nss'], true)).toBe('dnf install -y nss');
});
