// @ts-check
'use strict';
// Opens a database with full-text search through the addon named on the command line. It is run in every runtime that
// will load that addon, because one built for a newer Node-API does not fail there but ends the process.
const Database = require('better-sqlite3');

const database = new Database(':memory:', { nativeBinding: process.argv[2] });
database.exec("CREATE VIRTUAL TABLE words USING fts5(text); INSERT INTO words VALUES ('公 报 阅 读 器')");
const found = database.prepare('SELECT count(*) FROM words WHERE words MATCH ?').pluck().get('"阅 读"');
const version = database.prepare('SELECT sqlite_version()').pluck().get();
database.close();
if (found !== 1) throw new Error(`full-text search found ${String(found)} rows instead of 1`);
process.stdout.write(`SQLite ${String(version)}\n`);
