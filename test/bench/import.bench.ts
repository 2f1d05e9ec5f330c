import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { forkedReader } from '../../electron/import/forked';
import { fileReader } from '../../electron/import/file-reader';
import { makeLibrary } from '../../electron/library/import-files';
import { line } from './rounds';
import { seed } from './sources';

/** `GAZETTE_BENCH_ISSUES=5000` asks for more. */
const issues = Number(process.env['GAZETTE_BENCH_ISSUES'] ?? 1000);
const script = resolve(import.meta.dirname, '../../out/main/import.cjs');
const gigabyte = 1024;

/** The first issue under other numbers; each document's paragraphs turn, so that no two issues hold the same text. */
function issue(text: string, number: number): string {
  const year = 2000 + Math.floor(number / 50);
  return text
    .replaceAll(
      '第 34 期（总第 766 期）',
      `第 ${String((number % 50) + 1)} 期（总第 ${String(number + 1)} 期）`,
    )
    .replaceAll('第34期', `第${String((number % 50) + 1)}期`)
    .replace(/^2022$/mu, String(year))
    .replaceAll('企业', `企业${String(number)}`);
}

/** Megabytes of memory that this process and its children hold, as Linux tells; NaN elsewhere. */
function megabytes(): { parent: number; children: number } {
  try {
    const children = readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .filter((id) => statusOf(id)['PPid'] === String(process.pid));
    return {
      parent: process.memoryUsage.rss() / 2 ** 20,
      children: children.reduce(
        (sum, id) => sum + Number.parseInt(statusOf(id)['VmRSS'] ?? '0', 10) / 1024,
        0,
      ),
    };
  } catch {
    return { parent: process.memoryUsage.rss() / 2 ** 20, children: Number.NaN };
  }
}

function statusOf(id: string): Record<string, string> {
  try {
    const pairs = readFileSync(`/proc/${id}/status`, 'utf8')
      .split('\n')
      .map((row) => row.split(/:\s+/u));
    return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
  } catch {
    return {};
  }
}

it(`imports ${String(issues)} issues within a gigabyte`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  try {
    const sources = join(folder, 'sources');
    mkdirSync(sources);
    const text = readFileSync(seed, 'utf8');
    for (let number = 0; number < issues; number += 1) {
      writeFileSync(join(sources, `${String(number).padStart(5, '0')}.txt`), issue(text, number));
    }
    const peak = { parent: 0, children: 0 };
    const watch = setInterval(() => {
      const now = megabytes();
      peak.parent = Math.max(peak.parent, now.parent);
      peak.children = Math.max(peak.children, now.children);
    }, 250);
    const reader = fileReader(forkedReader(script));
    const began = performance.now();
    const library = join(folder, 'library.sqlite');
    const made = await makeLibrary(library, [sources], reader.read, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
      unexpected: (error) => {
        throw error;
      },
    });
    reader.close();
    clearInterval(watch);
    const seconds = (performance.now() - began) / 1000;
    expect(made.ok && made.value.entries.filter(({ outcome }) => outcome === 'added').length).toBe(issues);
    const size = statSync(library).size / 2 ** 20;
    console.log(
      [
        line(
          `memory for the import of ${String(issues)} issues, in GB`,
          (peak.parent + peak.children) / gigabyte,
          { atMost: 1 },
          `${peak.parent.toFixed(0)} MB and ${peak.children.toFixed(0)} MB in the import process`,
        ),
        `            ${seconds.toFixed(0)} s, ${((seconds * 1000) / issues).toFixed(0)} ms an issue; the library has ${size.toFixed(0)} MB`,
      ].join('\n'),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
