import Database from 'better-sqlite3';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { listStates } from '../../electron/notebook/annotations';
import { migrate, migrations } from '../../electron/notebook/migrate';
import { openNotes } from '../../electron/notebook/open-notes';
import { Random } from '../random';
import { killWhileItRuns, runToItsEnd } from './victims';

export interface MigrationReport {
  readonly kills: number;
  /** Kills after which the file was of no version yet, the old one, one between, and today's. */
  readonly leftAt: Readonly<Record<string, number>>;
  readonly flaws: readonly string[];
}

const annotations = 2000;

/**
 * Kills a process while it brings notes of an older version to today's, and opens what it left: every row has to be there,
 * and the schema that of a new file. Version 0 is a file that is begun.
 */
export async function killMigrations(from: number, kills: number, seed: number): Promise<MigrationReport> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-migrations-'));
  const random = new Random(seed);
  const leftAt: Record<string, number> = {};
  const flaws: string[] = [];
  try {
    const old = join(folder, 'old');
    mkdirSync(old);
    if (from > 0) writeOlder(join(old, 'notebook.sqlite'), from, random);
    const whole = join(folder, 'whole');
    cpSync(old, whole, { recursive: true });
    const longest = await runToItsEnd('migrating', [whole]);
    const expected = contentOf(whole);
    const rows = from > 0 ? annotations : 0;
    if (expected.states.length !== rows) flaws.push(`${String(expected.states.length)} rows without a kill`);
    if (!isDeepStrictEqual(expected.schema, freshSchema()))
      flaws.push('another schema than that of a new file');
    for (let kill = 1; kill <= kills; kill += 1) {
      const copy = join(folder, 'copy');
      cpSync(old, copy, { recursive: true });
      await killWhileItRuns('migrating', [copy], random.next() * longest);
      const version = versionOf(join(copy, 'notebook.sqlite'));
      leftAt[version] = (leftAt[version] ?? 0) + 1;
      if (!isDeepStrictEqual(contentOf(copy), expected))
        flaws.push(`kill ${String(kill)}, left at ${version}`);
      rmSync(copy, { recursive: true });
    }
    return { kills, leftAt, flaws };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The notes as the next start has them, with whatever it had to say. */
function contentOf(folder: string): {
  readonly states: ReturnType<typeof listStates>;
  readonly schema: unknown;
  readonly notices: readonly unknown[];
} {
  const opened = openNotes(
    { notebookFile: join(folder, 'notebook.sqlite'), backupsFolder: join(folder, 'backups') },
    { noticed: () => undefined, backedUp: () => undefined },
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { db, notices, close } = opened.value;
  const content = { states: listStates(db), schema: schemaOf(db), notices: notices() };
  close();
  return content;
}

function schemaOf(db: Database.Database): unknown {
  return db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
}

function freshSchema(): unknown {
  const db = new Database(':memory:');
  migrate(db);
  const schema = schemaOf(db);
  db.close();
  return schema;
}

function versionOf(file: string): string {
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { fileMustExist: true });
    return `version ${String(db.pragma('user_version', { simple: true }))}`;
  } catch {
    return 'no file';
  } finally {
    db?.close();
  }
}

function writeOlder(file: string, version: number, random: Random): void {
  const db = new Database(file);
  for (const { sql } of migrations.slice(0, version)) db.exec(sql);
  db.pragma(`user_version = ${String(version)}`);
  const insert = db.prepare('INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?, ?)');
  const select = db.prepare('INSERT INTO selector VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const made = '2022-09-05T01:00:00.000Z';
  db.transaction(() => {
    for (let row = 0; row < annotations; row += 1) {
      const id = `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`;
      insert.run(id, 'highlight', 'green', '注'.repeat(random.below(300)), made, made, null);
      select.run(id, 1, `甲公报/2022-1/1#art-${String(row)}`, 0, 1, '字', '', '');
    }
  })();
  db.close();
}
