// @ts-check
'use strict';
// Opens a database with full-text search through the addon named on the command line, and sees what becomes of one that
// is forgotten. It is run in every runtime that will load that addon, because one built for a newer Node-API does not
// fail there but ends the process.
const Database = require('better-sqlite3');
const { existsSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { setImmediate: turn } = require('node:timers/promises');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = runInNewContext('gc');
/** Turns of the event loop within which a forgotten database has to be closed. */
const TURNS = 10;

verify().catch((/** @type {unknown} */ error) => {
  process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
  process.exitCode = 1;
});

async function verify() {
  const database = open(':memory:');
  database.exec("CREATE VIRTUAL TABLE words USING fts5(text); INSERT INTO words VALUES ('公 报 阅 读 器')");
  const found = database.prepare('SELECT count(*) FROM words WHERE words MATCH ?').pluck().get('"阅 读"');
  const version = database.prepare('SELECT sqlite_version()').pluck().get();
  database.close();
  if (found !== 1) throw new Error(`full-text search found ${String(found)} rows instead of 1`);
  await verifyForgotten();
  process.stdout.write(`SQLite ${String(version)}\n`);
}

/** A database that nobody holds is closed after a garbage collection, never in it: see `primitive-references.h`. */
async function verifyForgotten() {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-forgotten-'));
  try {
    // It is beside the database for as long as that is open.
    const wal = forget(join(folder, 'forgotten.sqlite'));
    for (let turns = 0; existsSync(wal); turns += 1) {
      if (turns === TURNS) throw new Error('a database that was forgotten is never closed');
      collect();
      if (!existsSync(wal))
        throw new Error('a database that was forgotten is closed within a garbage collection');
      await turn();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function forget(file) {
  open(file).exec('PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT)');
  return `${file}-wal`;
}

/** @param {string} file */
function open(file) {
  return new Database(file, { nativeBinding: process.argv[2] });
}
