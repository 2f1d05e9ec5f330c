import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { textLines } from '../../electron/formats/plain-text';
import { parseGazette } from '../../electron/gazette/parse-gazette';
import { createLibrary } from '../../electron/library/library-file';
import { documentAddress } from '../../shared/model/address';
import { sourceWriter } from '../../electron/library/write-source';
import type { GazetteFile } from '../../shared/model/gazette-file';
import type { SourceText } from '../../shared/model/source';
import { interleaved, line, median } from './rounds';
import { readSources, samples, seed } from './sources';

const rounds = 15;
const lines: string[] = [];
let sources: readonly SourceText[] = [];

beforeAll(async () => {
  sources = await readSources();
});

afterAll(() => {
  console.log(lines.join('\n'));
});

it('parses ten times the text in at most eleven times the time', async () => {
  const text = readFileSync(seed, 'utf8').split('\n');
  for (const [what, raw] of [
    ['the first issue', text],
    ['a law', readFileSync(join(samples, 's04_civil_procedure_law.md'), 'utf8').split('\n')],
    ['texts run together', readFileSync(join(samples, 's35_policies_run_together.txt'), 'utf8').split('\n')],
  ] as const) {
    const once = sourceOf(raw);
    const tenfold = sourceOf(Array.from({ length: 10 }, () => raw).flat());
    // Ten times the short one, so that the garbage of both is collected within their own time.
    const times = await interleaved(rounds, {
      tenfold: () => parseGazette(tenfold),
      once: () => {
        for (let copy = 0; copy < 10; copy += 1) parseGazette(once);
      },
    });
    const [long, short] = [median(times.tenfold), median(times.once) / 10];
    lines.push(
      line(
        `ten times ${what}`,
        long / short,
        { atMost: 11 },
        `${long.toFixed(0)} ms / ${short.toFixed(1)} ms`,
      ),
    );
  }
});

it('parses and knows no slower than SQLite takes the rows with their index', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  try {
    const files = sources.map((source) => parseGazette(source));
    let round = 0;
    const times = await interleaved(rounds, {
      parse: () => {
        for (const source of sources) parseGazette(source);
      },
      write: () => {
        insert(join(folder, `${String((round += 1))}.sqlite`), files);
      },
    });
    const [parse, write] = [median(times.parse), median(times.write)];
    lines.push(
      line(
        `parse and knowledge of ${String(sources.length)} files against inserting them`,
        parse / write,
        { atMost: 1 },
        `${parse.toFixed(0)} ms / ${write.toFixed(0)} ms`,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function sourceOf(raw: readonly string[]): SourceText {
  return { format: 'text', encoding: 'utf-8', ...textLines(raw) };
}

/** Writes what was read into a new library of the real schema, index and all, without the bytes of the sources. */
function insert(file: string, files: readonly GazetteFile[]): void {
  const db = createLibrary(file);
  const writer = sourceWriter(db);
  files.forEach((read, index) => {
    const shelf = `单行文件/${String(index)}`;
    db.transaction(() => {
      writer.write(
        { fileName: `${String(index)}.txt`, sha256: String(index), size: 0, compressed: Buffer.alloc(0) },
        {
          shelf,
          source: { format: 'text', encoding: 'utf-8', textSha256: String(index), excerpts: new Map() },
          file: read,
          documents: read.documents.map((document) => ({
            address: documentAddress(shelf, document.ordinal),
            document,
          })),
        },
      );
    })();
  });
  db.close();
}
