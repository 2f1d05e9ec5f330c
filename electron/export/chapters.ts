import type { NoteRecord, SubjectRecord } from './note-record';

/** All notes on one subject. */
export interface Chapter {
  readonly subject: SubjectRecord;
  readonly notes: readonly NoteRecord[];
}

/** Notes by what they hang on, subjects and notes in the order in which they come. */
export function chaptersOf(records: readonly NoteRecord[]): readonly Chapter[] {
  const chapters = new Map<string, NoteRecord[]>();
  for (const record of records) {
    const notes = chapters.get(record.subject.key);
    if (notes) notes.push(record);
    else chapters.set(record.subject.key, [record]);
  }
  return [...chapters.values()].flatMap((notes) => {
    const [first] = notes;
    return first ? [{ subject: first.subject, notes }] : [];
  });
}

/** How many documents the notes are on. */
export function countDocuments(chapters: readonly Chapter[]): number {
  return chapters.filter(({ subject }) => subject.kind === 'document').length;
}
