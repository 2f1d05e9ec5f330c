import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env },
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

function written(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}
