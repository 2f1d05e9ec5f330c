import type { Notebook, ReadableNotebook } from './open-notebook';

/** What the program keeps for itself beside the notes; each name has one value. */
export type Preference = 'notebook-id' | 'copy-folder' | 'copy-interval' | 'copy-made' | 'copied-backup';

export function readPreference(db: ReadableNotebook, name: Preference): string | null {
  return (
    db.prepare<[string], string>('SELECT value FROM preference WHERE name = ?').pluck().get(name) ?? null
  );
}

export function keepPreference(db: Notebook, name: Preference, value: string): void {
  db.prepare('INSERT OR REPLACE INTO preference (name, value) VALUES (?, ?)').run(name, value);
}
