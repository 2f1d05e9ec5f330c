import type Database from 'better-sqlite3';
import { tokens } from '../../shared/text/tokens';

/**
 * A number that stands for the tokens of a text with their places: the sum of one for each. What the index holds can be
 * summed in any order.
 */
export function signatureOf(text: string): number {
  return tokens(text).reduce((sum, token, offset) => (sum + placed(hashOf(token), offset)) >>> 0, 0);
}

/** The same of what the index holds, by the id of the unit; read from the index itself. */
export function signaturesInIndex(db: Database.Database): Map<number, number> {
  db.exec(`CREATE VIRTUAL TABLE temp.indexed USING fts5vocab('main', 'unit_index', 'instance')`);
  const rows = db
    .prepare<[], [term: string, unit: number, offset: number]>('SELECT term, doc, offset FROM temp.indexed')
    .raw()
    .iterate();
  const signatures = new Map<number, number>();
  let last = '';
  let hash = hashOf(last);
  for (const [term, unit, offset] of rows) {
    // Terms come in order: each is hashed once.
    if (term !== last) {
      last = term;
      hash = hashOf(term);
    }
    signatures.set(unit, ((signatures.get(unit) ?? 0) + placed(hash, offset)) >>> 0);
  }
  return signatures;
}

/** FNV-1a over UTF-16 units. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at += 1) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Never 0, so that a token that is missing is seen. */
function placed(hash: number, offset: number): number {
  return (Math.imul(hash ^ Math.imul(offset + 1, 0x9e3779b1), 0x85ebca6b) | 1) >>> 0;
}
