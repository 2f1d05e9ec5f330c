// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { capture } from './child.mjs';
import { knownFailure, SetupError } from './fatal.mjs';
import { withLock } from './lock.mjs';
import { lastLine } from './npm.mjs';
import { noMeasure, withProgress } from './progress.mjs';

/** @typedef {'gtk' | 'nss' | 'asound' | 'gbm' | 'xvfb' | 'compiler'} Need */
/** @typedef {'apt-get' | 'dnf' | 'pacman'} PackageManager */

/**
 * What each need is called. Where a Debian package has been renamed (the change to 64-bit time), both names stand, the
 * older first; the one that the machine's package lists know is taken.
 * @type {Record<PackageManager, Record<Need, string[][]>>}
 */
const NAMES = {
  'apt-get': {
    gtk: [['libgtk-3-0', 'libgtk-3-0t64']],
    nss: [['libnss3']],
    asound: [['libasound2', 'libasound2t64']],
    gbm: [['libgbm1']],
    xvfb: [['xvfb']],
    compiler: [['g++'], ['make'], ['python3']],
  },
  dnf: {
    gtk: [['gtk3']],
    nss: [['nss']],
    asound: [['alsa-lib']],
    gbm: [['mesa-libgbm']],
    xvfb: [['xorg-x11-server-Xvfb']],
    compiler: [['gcc-c++'], ['make'], ['python3']],
  },
  pacman: {
    gtk: [['gtk3']],
    nss: [['nss']],
    asound: [['alsa-lib']],
    gbm: [['mesa']],
    xvfb: [['xorg-server-xvfb']],
    compiler: [['base-devel'], ['python']],
  },
};

/**
 * Which need a shared library belongs to. Most of what Electron links against (X, cairo, pango, accessibility, printing,
 * D-Bus) comes with GTK.
 * @param {string} library such as `libnss3.so`
 * @returns {Need}
 */
export function needFor(library) {
  if (/^lib(?:nss|nssutil|smime|nspr|plc|plds|softokn|ssl)\d*\.so/.test(library)) return 'nss';
  if (library.startsWith('libasound.so')) return 'asound';
  if (/^lib(?:gbm|drm)\.so/.test(library)) return 'gbm';
  return 'gtk';
}

/**
 * @param {string} output what `ldd` prints about an executable
 * @returns {string[]} the libraries that the machine does not have
 */
export function missingLibraries(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].flatMap((match) => match[1] ?? []);
}

/**
 * @param {PackageManager} manager
 * @param {string[]} packages
 * @param {boolean} asRoot
 * @returns {string} the command that a person can copy
 */
export function installCommand(manager, packages, asRoot) {
  const names = packages.join(' ');
  const sudo = asRoot ? '' : 'sudo ';
  const commands = {
    // A machine that has never read its package lists knows no package.
    'apt-get': `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names}`,
    dnf: `${sudo}dnf install -y ${names}`,
    pacman: `${sudo}pacman -S --needed ${names}`,
  };
  return commands[manager];
}

/**
 * Sees to it that this Linux has what Electron links against, a virtual display where there is no other, and a compiler
 * where the addon is to be built. As root on Debian and its kin what is missing is installed; elsewhere the command that
 * installs all of it is in the error.
 * @param {string} executable Electron
 * @param {{ virtualDisplay: boolean, compiler: boolean }} also
 */
export async function ensureSystemPackages(executable, also) {
  if (process.platform !== 'linux') return;
  const linked = await capture('ldd', [executable]);
  const needs = new Set(missingLibraries(linked.stdout).map(needFor));
  if (also.virtualDisplay && findProgram('Xvfb') === undefined) needs.add('xvfb');
  const tools = ['g++', 'make', 'python3'];
  if (also.compiler && tools.some((program) => findProgram(program) === undefined)) needs.add('compiler');
  if (needs.size === 0) return;
  await install(needs);
  const still = missingLibraries((await capture('ldd', [executable])).stdout);
  if (still.length > 0) {
    throw new SetupError(
      `Electron still lacks ${still.join(', ')}; please install the package that has it.`,
      `Electron 仍缺少 ${still.join('、')}，请安装所属的软件包。`,
    );
  }
}

/**
 * @param {string} program
 * @returns {string | undefined} its path, when it is in PATH
 */
export function findProgram(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** @param {Set<Need>} needs */
async function install(needs) {
  const manager = /** @type {PackageManager[]} */ (['apt-get', 'dnf', 'pacman']).find((name) =>
    findProgram(name),
  );
  if (manager === undefined) {
    throw new SetupError(
      `Electron needs system packages that are missing (${[...needs].join(', ')}), and this system's package manager is not known.`,
      `缺少 Electron 所需的系统软件包（${[...needs].join('、')}），且无法识别本系统的包管理器。`,
    );
  }
  const asRoot = process.getuid?.() === 0;
  if (manager !== 'apt-get' || !asRoot) {
    throw new SetupError(
      'System packages that Electron needs are missing; install them with the command below, then try again.',
      '缺少 Electron 所需的系统软件包，请运行下面的命令安装后重试。',
      installCommand(manager, await namesFor(manager, needs), asRoot),
    );
  }
  await withLock(async () => {
    await withProgress('Reading the lists of system packages', noMeasure, () => aptGet(['update']));
    const packages = await namesFor(manager, needs);
    await withProgress(`Installing system packages: ${packages.join(' ')}`, noMeasure, () =>
      aptGet(['install', '-y', '--no-install-recommends', ...packages]),
    );
  });
}

/**
 * @param {PackageManager} manager
 * @param {Set<Need>} needs
 * @returns {Promise<string[]>}
 */
async function namesFor(manager, needs) {
  const packages = [];
  for (const need of needs) {
    for (const names of NAMES[manager][need]) packages.push(await choose(manager, names));
  }
  return packages;
}

/**
 * @param {PackageManager} manager
 * @param {string[]} names of one package, the older first
 */
async function choose(manager, names) {
  const [first = '', ...others] = names;
  if (manager !== 'apt-get') return first;
  for (const name of others) {
    // The old name may live on as a virtual package, which apt-get refuses where several packages provide it.
    const known = await capture('apt-cache', ['policy', name]);
    if (/Candidate: (?!\(none\))\S/.test(known.stdout)) return name;
  }
  return first;
}

/** @param {string[]} args */
async function aptGet(args) {
  const done = await capture('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  });
  if (done.code === 0) return;
  if (
    /Temporary failure resolving|Could not resolve|Could not connect|Connection failed/i.test(done.output)
  ) {
    throw new SetupError(
      'The system packages cannot be installed, because their servers cannot be reached.',
      '无法连接软件源，系统软件包未能安装。',
      `apt-get ${args.join(' ')}`,
    );
  }
  throw (
    knownFailure(done.output, { english: 'installing system packages', chinese: '安装系统软件包' }) ??
    new SetupError(
      `apt-get ${args[0] ?? ''} failed: ${/^E: .*$/m.exec(done.output)?.[0] ?? lastLine(done.output)}`,
      '系统软件包安装失败。',
      `apt-get ${args.join(' ')}`,
    )
  );
}
