import { expect, test } from 'vitest';

import { restrictsNamespaces } from '../../../electron/setup/sandbox.mjs';

test.each([
  [{}, false],
  [{ 'kernel/unprivileged_userns_clone': '1', 'user/max_user_namespaces': '96315' }, false],
  [{ 'kernel/apparmor_restrict_unprivileged_userns': '0' }, false],
  [{ 'kernel/apparmor_restrict_unprivileged_userns': '1' }, true],
  [{ 'kernel/unprivileged_userns_clone': '0' }, true],
  [{ 'user/max_user_namespaces': '0' }, true],
])('a system with %j restricts Chromium’s sandbox: %s', (settings: Record<string, string>, restricts) => {
  expect(restrictsNamespaces((setting) => settings[setting])).toBe(restricts);
});
