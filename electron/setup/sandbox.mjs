// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { SetupError } from './fatal.mjs';

/**
 * Whether this Linux keeps ordinary programs from making user namespaces, of which Chromium's sandbox is made.
 * @param {(setting: string) => string | undefined} read a setting under /proc/sys; undefined when there is none
 * @returns {boolean}
 */
export function restrictsNamespaces(read) {
  return (
    // Ubuntu since 23.10; Debian before 11; any.
    read('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    read('kernel/unprivileged_userns_clone') === '0' ||
    read('user/max_user_namespaces') === '0'
  );
}

/**
 * Fails in one sentence, with the command that helps, where Chromium would end at once because it can have no sandbox.
 * Root is left out: for root there is none in any case.
 * @param {string} executable Electron
 */
export function requireSandbox(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  if (!restrictsNamespaces(readSetting)) return;
  const helper = join(dirname(executable), 'chrome-sandbox');
  const status = statSync(helper, { throwIfNoEntry: false });
  if (status?.uid === 0 && (status.mode & 0o4000) !== 0) return;
  throw new SetupError(
    "This system keeps Chromium from making its sandbox; the command below lets Electron's own helper do it.",
    '本系统不允许 Chromium 建立沙箱；请运行下面的命令，改用 Electron 自带的沙箱程序。',
    `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

/** @param {string} setting */
function readSetting(setting) {
  try {
    return readFileSync(`/proc/sys/${setting}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
