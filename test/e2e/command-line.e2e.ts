import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const seed = join(root, 'resources/gazettes/beijing-gazette-2022-34.txt');
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-cli-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the bundled command line in plain Node, as a person's script would. */
function gazette(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'out/main/cli.cjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', XDG_CONFIG_HOME: folder, ...env },
  });
  return { status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

interface Inspected {
  issue: unknown;
  documents: { title: string; number: string; units: { path: string; parent: string | null }[] }[];
}

test('inspect prints one JSON object and nothing else', () => {
  const { status, stdout, lines } = gazette(['inspect', seed, '--json']);
  expect(status).toBe(0);
  expect(lines).toEqual([]);
  const inspected = JSON.parse(stdout) as Inspected;
  expect(inspected.issue).toMatchObject({
    gazette: '北京市人民政府公报',
    year: 2022,
    number: 34,
    totalNumber: 766,
  });
  expect(inspected.documents.map(({ number }) => number)).toEqual([
    '京科发〔2022〕10号',
    '京经信发〔2022〕41号',
    '京经信发〔2022〕42号',
    '京经信发〔2022〕46号',
    '京金融〔2022〕157号',
    '京金融〔2022〕177号',
    '京金融〔2022〕185号',
    '京金融〔2022〕190号',
  ]);
  for (const { units } of inspected.documents) {
    const paths = new Set(units.map(({ path }) => path));
    expect(paths.size).toBe(units.length);
    for (const { parent } of units) expect(parent === null || paths.has(parent)).toBe(true);
  }
});

test.describe('what cannot be read ends with 2 and one line', () => {
  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    ['absent', () => 'nowhere.txt', /nowhere\.txt/u],
    ['empty', () => written('empty.txt', ''), /empty\.txt/u],
    ['binary', () => written('binary.txt', Buffer.from([0, 1, 2, 0, 255, 254, 0])), /binary\.txt/u],
    ['of an unknown kind', () => written('picture.png', 'x'), /picture\.png/u],
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'folder.txt'));
        return 'folder.txt';
      },
      /folder\.txt/u,
    ],
  ];
  for (const [name, make, line] of cases) {
    test(name, () => {
      const { status, stdout, lines } = gazette(['inspect', make(), '--json']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(line);
      expect(lines[0]).not.toContain('failure.');
    });
  }
});

test('it speaks the language of the terminal', () => {
  const chinese = gazette(['inspect', 'nowhere.txt'], { LC_ALL: 'zh_CN.UTF-8' });
  expect(chinese.lines[0]).toMatch(/nowhere\.txt.*\p{Script=Han}|\p{Script=Han}.*nowhere\.txt/u);
});

test('search counts what a person counted, and gives addresses', () => {
  const gold = JSON.parse(
    readFileSync(join(root, 'test/fixtures/gold/beijing-gazette-2022-34.expected.json'), 'utf8'),
  ) as { search_counts: { documents: Record<string, number> } };
  const library = join(folder, 'library.sqlite');
  expect(gazette(['build', '--library', library, join(root, 'resources/gazettes')]).status).toBe(0);
  for (const [word, occurrences] of Object.entries(gold.search_counts.documents)) {
    const { status, stdout } = gazette(['search', word, '--json', '--library', library, '--limit', '3']);
    const found = JSON.parse(stdout) as {
      total: { occurrences: number };
      hits: { match: string; address: string }[];
    };
    expect({ word, status, occurrences: found.total.occurrences }).toEqual({ word, status: 0, occurrences });
    expect(found.hits).toHaveLength(Math.min(3, occurrences));
    for (const { match, address } of found.hits) {
      expect(match.toLowerCase()).toBe(word.toLowerCase());
      expect(address).toMatch(/^北京市人民政府公报\/2022-34\/[1-8]#/u);
    }
  }
});

test('a search without a library says so', () => {
  const { status, stdout, lines } = gazette(['search', '数据', '--json', '--library', 'none.sqlite']);
  expect({ status, stdout, lines: lines.length }).toEqual({ status: 2, stdout: '', lines: 1 });
});

test.describe('what is asked wrongly ends with 2 and the usage', () => {
  for (const args of [
    [],
    ['dance'],
    ['inspect'],
    ['import'],
    ['build', 'a.txt'],
    ['verify', 'a.sqlite'],
    ['search', '数据', '--limit', 'many'],
    ['inspect', '--jason', 'x'],
  ]) {
    test(args.join(' ') || 'nothing', () => {
      const { status, stdout, lines } = gazette(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(lines.join('\n')).toContain('usage:');
    });
  }
});

test('a place that cannot be written is said, and nothing is left there', () => {
  mkdirSync(join(folder, 'library.sqlite'));
  const { status, lines } = gazette(['build', '--library', join(folder, 'library.sqlite'), seed]);
  expect(status).toBe(1);
  expect(lines.at(-1)).toMatch(/library\.sqlite/u);
});

const samples = join(root, 'test/fixtures/samples');
const shanghai = join(samples, 's39_composed_issue_sh_2025_21.txt');
const taiwanLaw = join(samples, 's33_tw_H0030025_zh.txt');

interface Imported {
  readonly cancelled: boolean;
  readonly entries: readonly { file: string; outcome: string; address: string | null; failure: unknown }[];
}

test('import adds to a library, makes one where there is none, and says what became of each file', () => {
  const args = ['import', '--library', 'mine.sqlite', '--json'];
  const first = gazette([...args, shanghai, taiwanLaw]);
  expect(first.status).toBe(0);
  expect((JSON.parse(first.stdout) as Imported).entries).toMatchObject([
    { outcome: 'added', address: '上海市人民政府公报/2025-21' },
    { outcome: 'added', address: '单行文件/國立大學校院校務基金設置條例-2015-02-04/1' },
  ]);
  const edition = written('edition.txt', readFileSync(shanghai, 'utf8').replaceAll('脑机接口', '脑机接口二'));
  const second = gazette([...args, seed, edition, taiwanLaw, 'nowhere.txt']);
  expect(second.status).toBe(2);
  const { entries } = JSON.parse(second.stdout) as Imported;
  expect(entries.map(({ outcome }) => outcome)).toEqual(['added', 'updated', 'known', 'refused']);
  expect(entries[3]?.failure).toMatchObject({
    code: 'file-unreadable',
    message: expect.stringMatching(/nowhere/u),
  });
  expect(second.lines.at(-1)).toMatch(/nowhere\.txt/u);
  expect(gazette(['verify', '--library', 'mine.sqlite'])).toMatchObject({ status: 0 });
});

test('without a name, a library is the one that the window shows', () => {
  expect(gazette(['import', taiwanLaw]).status).toBe(0);
  const { stdout } = gazette(['search', '校務基金', '--json', '--limit', '1']);
  expect(stdout).toContain('单行文件/國立大學校院校務基金設置條例-2015-02-04/1#');
  expect(existsSync(join(folder, 'gazette-reader', 'library.sqlite'))).toBe(true);
});

test('a name may hold any character', () => {
  const names = ['-leading.txt', '新\n行.txt', '"引号\' $(x).txt', '😀 空 格.txt'];
  const texts = names.map((_, index) =>
    readFileSync(taiwanLaw, 'utf8').replace('第 1 條', `第 ${String(index + 100)} 條`),
  );
  names.forEach((name, index) => written(name, texts[index] ?? ''));
  const { status, stdout } = gazette(['import', '--library', 'names.sqlite', '--json', '--', ...names]);
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as Imported).entries.map(({ file }) => file)).toEqual(names);
  const lost = gazette(['inspect', '--', '不\n在.txt']);
  expect({ status: lost.status, lines: lost.lines.length }).toEqual({ status: 2, lines: 1 });
});

test('verify says what is wrong with a library, and ends with 2', () => {
  expect(gazette(['build', '--library', 'built.sqlite', seed]).status).toBe(0);
  const db = new Database(join(folder, 'built.sqlite'));
  db.exec('DELETE FROM pair_page WHERE id = (SELECT min(id) FROM pair_page)');
  db.close();
  const { status, stdout, lines } = gazette(['verify', '--library', 'built.sqlite', '--json']);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    sources: 1,
    flaws: expect.arrayContaining([expect.objectContaining({ kind: 'index' })]),
  });
  expect(lines.at(-1)).toMatch(/北京市人民政府公报/u);
  const rebuilt = gazette(['verify', '--rebuild', '--library', 'built.sqlite', '--json']);
  expect(rebuilt.status).toBe(0);
  expect(JSON.parse(rebuilt.stdout)).toMatchObject({ ok: true, flaws: [] });
  expect(gazette(['verify', '--library', 'nowhere.sqlite']).status).toBe(2);
});

test('Ctrl+C ends an import after what was written, and the library is whole', async () => {
  const text = readFileSync(seed, 'utf8');
  mkdirSync(join(folder, 'many'));
  for (let number = 1; number <= 60; number += 1) {
    written(join('many', `${String(number)}.txt`), text.replaceAll(/第 ?34 ?期/gu, `第${String(number)}期`));
  }
  const cli = join(root, 'out/main/cli.cjs');
  const child = spawn(process.execPath, [cli, 'import', '--library', 'many.sqlite', '--json', 'many'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise((resolve) => child.once('close', resolve));
  // The first file is in.
  await expect.poll(() => /import [1-9]\d*\/60/u.test(stderr), { intervals: [10] }).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  const report = JSON.parse(stdout) as Imported;
  const count = (outcome: string): number => report.entries.filter((one) => one.outcome === outcome).length;
  expect(report.cancelled).toBe(true);
  expect(count('added')).toBeGreaterThan(0);
  expect(count('added') + count('not-reached')).toBe(60);
  const verified = gazette(['verify', '--library', 'many.sqlite', '--json']);
  expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, sources: count('added') });
});

test('notes are taken from another program’s annotations, tried out first, and only once', () => {
  const foreign = join(root, 'test/fixtures/web-annotation/foreign.jsonld');
  const args = ['notes', 'import', foreign, '--notebook', 'notes.sqlite'];
  const tried = gazette([...args, '--dry-run']);
  expect(tried.status).toBe(0);
  expect(tried.stdout).toMatch(/^added\t[-0-9a-f]{36}\t北京市人民政府公报\/2022-34\/1#art-14\t与第八条比较/u);
  expect(existsSync(join(folder, 'notes.sqlite'))).toBe(false);
  expect(gazette(args).lines.at(-1)).toBe('Added: 1 · changed: 0 · kept as here: 0');
  const again = gazette([...args, '--json']);
  expect(again.status).toBe(0);
  expect(JSON.parse(again.stdout)).toMatchObject({ counts: { added: 0, same: 1 }, entries: [] });
  const other = gazette(['notes', 'import', seed, '--notebook', 'notes.sqlite']);
  expect(other.status).toBe(2);
  expect(other.lines).toHaveLength(1);
});

function written(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}
