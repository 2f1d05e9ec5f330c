import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parserVersion } from '../../../electron/gazette/parser-version';
import { createLibrary, openLibraryFile, type ReadableLibrary } from '../../../electron/library/library-file';
import { librarySchemaVersion } from '../../../electron/library/schema';
import { sourceWriter } from '../../../electron/library/write-source';
import { issueAddress } from '../../../shared/model/address';
import { shelve } from '../../../electron/library/reconcile-documents';
import { readMaterial, type Material } from './material';
import { writePlainTexts, type PlainTexts } from './ripgrep';
import { generatorVersion, recombinedIssue } from './recombine';
import { openTrigramIndex, writeTrigramIndex, type TrigramIndex } from './trigram-index';

/** A library of generated issues, and the same texts as the references need them. */
export interface BenchLibrary {
  readonly issues: number;
  readonly file: string;
  readonly db: ReadableLibrary;
  readonly texts: PlainTexts;
  readonly trigrams: TrigramIndex;
  /** Whether it was there from an earlier run. */
  readonly kept: boolean;
  /** How long its making took, then or now; seconds. */
  readonly seconds: number;
  readonly close: () => void;
}

/**
 * The library of so many issues. It is kept between runs in the system's temporary folder, one for each version of
 * schema, parser and generator and for each state of the code that writes the index: what another state wrote would be
 * measured as this one's. `GAZETTE_BENCH_FRESH=1` makes it anew.
 */
export async function benchLibrary(issues: number): Promise<BenchLibrary> {
  const key = `schema${String(librarySchemaVersion)}-parser${String(parserVersion)}-generator${String(generatorVersion)}`;
  const folder = join(tmpdir(), 'gazette-bench-search', `${key}-${writerFingerprint()}-${String(issues)}`);
  const [file, texts, trigrams, made] = partsOf(folder);
  const kept = process.env['GAZETTE_BENCH_FRESH'] !== '1' && existsSync(made);
  if (!kept) {
    console.log(`making a library of ${String(issues)} issues in ${folder}`);
    // Beside its place: another run may be making the same, or one that was cut off may have left a part.
    const unfinished = `${folder}.${String(process.pid)}`;
    await makeParts(partsOf(unfinished), unfinished, issues);
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  const db = opened(file);
  const index = openTrigramIndex(trigrams);
  return {
    ...{ issues, file, db, kept, texts: { folder: texts }, trigrams: index },
    seconds: Number(readFileSync(made, 'utf8')),
    close: () => {
      db.close();
      index.close();
    },
  };
}

type Parts = readonly [file: string, texts: string, trigrams: string, seconds: string];

function partsOf(folder: string): Parts {
  const part = (name: string): string => join(folder, name);
  return [part('library.sqlite'), part('texts'), part('trigrams.sqlite'), part('seconds')];
}

async function makeParts(
  [file, texts, trigrams, made]: Parts,
  folder: string,
  issues: number,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const began = performance.now();
  writeLibrary(file, issues, await readMaterial());
  const seconds = (performance.now() - began) / 1000;
  const db = opened(file);
  writePlainTexts(db, texts);
  writeTrigramIndex(db, trigrams);
  db.close();
  writeFileSync(made, String(seconds));
}

/** Changes with the code that decides what a library's index holds. */
function writerFingerprint(): string {
  const root = resolve(import.meta.dirname, '../../..');
  const folders = ['electron/library', 'electron/library/search-index', 'shared/text'];
  const hash = createHash('sha256');
  for (const folder of folders.map((name) => join(root, name))) {
    for (const name of readdirSync(folder).toSorted()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** Writes issues by the code that imports write with, index and all, but for the bytes of sources that never were. */
export function writeLibrary(file: string, issues: number, material: Material): void {
  const db = createLibrary(file);
  const writer = sourceWriter(db);
  const write = db.transaction((index: number) => {
    const read = recombinedIssue(material, index);
    const { gazette, year, number } = read.issue ?? { gazette: '', year: 0, number: 0 };
    const shelf = issueAddress(gazette, year, number);
    const name = String(index);
    writer.write(
      { fileName: `${name}.txt`, sha256: name, size: 0, compressed: Buffer.alloc(0) },
      {
        shelf,
        source: { format: 'text', encoding: 'utf-8', textSha256: name, excerpts: new Map() },
        file: read,
        documents: shelve(shelf, read.documents),
      },
    );
  });
  for (let index = 0; index < issues; index += 1) write(index);
  db.close();
}

function opened(file: string): ReadableLibrary {
  const db = openLibraryFile(file);
  if (typeof db === 'string')
    throw new Error(`The library of the bench is ${db}; GAZETTE_BENCH_FRESH=1 makes it anew`);
  return db;
}
