import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { asRoot, electronPath, holdStart, projectRoot, type LaunchOptions } from './reader-app';

/** `nobody`, which every Linux has. */
const nobody = 65534;

/** A way to start the reader as somebody for whom Chromium's sandbox works. */
export interface OrdinaryUser {
  readonly options: LaunchOptions;
  /** Makes a folder the user's own. */
  readonly give: (folder: string) => void;
}

/**
 * Whoever runs the tests, unless that is root: Chromium's sandbox does not work for root, so then `nobody`, with the
 * program and Electron linked into a folder that everybody can read. Null where there is no way to become `nobody`, or
 * where `nobody` is refused a sandbox.
 */
export function ordinaryUser(): OrdinaryUser | null {
  if (!asRoot) return { options: {}, give: () => undefined };
  if (process.platform !== 'linux' || !mayMakeNamespaces()) return null;
  const folder = mkdtempSync(join(tmpdir(), 'gazette-ordinary-'));
  chmodSync(folder, 0o755);
  const give = (path: string): void => {
    chownSync(path, nobody, nobody);
  };
  const electron = realpathSync(electronPath());
  link(dirname(electron), join(folder, 'electron'));
  const root = join(folder, 'reader');
  for (const part of ['package.json', 'out', 'resources', 'node_modules/better-sqlite3', holdStart]) {
    mkdirSync(dirname(join(root, part)), { recursive: true });
    link(join(projectRoot, part), join(root, part));
  }

  const home = join(folder, 'home');
  mkdirSync(home);
  give(home);
  const env: Record<string, string> = {
    HOME: home,
    XDG_RUNTIME_DIR: home,
    XDG_CACHE_HOME: home,
    XDG_CONFIG_HOME: home,
  };
  const authority = process.env['XAUTHORITY'];
  if (authority) {
    env['XAUTHORITY'] = join(home, 'authority');
    copyFileSync(authority, env['XAUTHORITY']);
    give(env['XAUTHORITY']);
  }
  const start = join(folder, 'start');
  const become = `setpriv --reuid=${String(nobody)} --regid=${String(nobody)} --clear-groups --`;
  writeFileSync(start, `#!/bin/sh\nexec ${become} "${join(folder, 'electron', basename(electron))}" "$@"\n`);
  chmodSync(start, 0o755);
  return { options: { executablePath: start, root, switches: [], env }, give };
}

/**
 * The sandbox is made of user namespaces. Containers and chroots commonly refuse them to everybody, and then no
 * Chromium has a sandbox there.
 */
function mayMakeNamespaces(): boolean {
  const become = [`--reuid=${String(nobody)}`, `--regid=${String(nobody)}`, '--clear-groups'];
  return spawnSync('setpriv', [...become, '--', 'unshare', '--user', 'true']).status === 0;
}

/** Hard links where both are on one file system, copies elsewhere. */
function link(from: string, to: string): void {
  try {
    execFileSync('cp', ['-alL', from, to], { stdio: 'ignore' });
  } catch {
    execFileSync('cp', ['-aLn', from, to]);
  }
}
