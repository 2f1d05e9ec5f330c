import { localDate } from '../files/local-date';
import { countDocuments, type Chapter } from './chapters';
import type { ExportFrame } from './frame';
import { obsidianTag, yamlValue } from './markdown-text';
import type { NoteRecord, PassageRecord, SubjectRecord } from './note-record';
import { fieldNames, type ExportWords } from './words';

/** What a template can say of one file of notes; resources/templates/notes.mustache lists the names for people. */
export function markdownView(
  title: string,
  chapters: readonly Chapter[],
  { words, now }: ExportFrame,
): object {
  const [first] = chapters;
  const noteCount = chapters.reduce((sum, { notes }) => sum + notes.length, 0);
  const documentCount = countDocuments(chapters);
  const tags = [...new Set(chapters.flatMap(({ notes }) => notes.flatMap((note) => note.tags)))];
  const exported = localDate(now);
  const several = chapters.length > 1;
  return {
    ...{ title, exported, tags, noteCount, documentCount, several },
    summary: words.summary(noteCount, documentCount, now),
    only: several || !first ? null : subjectView(first.subject, words),
    chapters: chapters.map(({ subject, notes }) => ({
      ...subjectView(subject, words),
      notes: notes.map((note) => noteView(note, words)),
    })),
    yaml: {
      title: yamlValue(title),
      exported: yamlValue(exported),
      tags: yamlValue([...new Set(tags.map(obsidianTag))]),
    },
    words: {
      ...Object.fromEntries(fieldNames.map((name) => [name, words.field(name)])),
      ...{ colon: words.colon, open: words.open },
    },
  };
}

function subjectView({ issuers: list, ...subject }: SubjectRecord, words: ExportWords): object {
  const { kind, startPage } = subject;
  const issuers = list.join(words.listSeparator) || null;
  return {
    ...subject,
    issuers,
    startPageName: startPage === null ? null : words.startPage(startPage),
    ...{ isDocument: kind === 'document', isIssue: kind === 'issue' },
    ...{ isLost: kind === 'lost', isFree: kind === 'free' },
    yaml: {
      ...Object.fromEntries(Object.entries(subject).map(([name, value]) => [name, yamlValue(value)])),
      issuers: yamlValue(list),
    },
  };
}

function noteView(note: NoteRecord, words: ExportWords): object {
  const { colour, citation, passages, tags } = note;
  const kindLine = colour === null ? note.kindName : words.coloured(note.kindName, colour);
  const isLong = citation?.includes('\n') ?? false;
  return {
    ...note,
    heading: note.place || note.kindName,
    // Where the heading says it already it is not said again.
    kindLine: passages.length === 0 && note.place === '' ? null : kindLine,
    colourName: colour && words.colour(colour),
    quote: passages.map(({ quote }) => quote).join('\n'),
    quoteLines: quoteLines(passages),
    hasQuote: passages.length > 0,
    noteLines: note.note.split('\n'),
    hasNote: note.note !== '',
    hashtags: tags.map((tag) => `#${obsidianTag(tag)}`).join(' ') || null,
    collections: note.collections.join(words.listSeparator) || null,
    stateName: note.state === 'placed' ? null : words.state(note.state),
    now: passages.flatMap(({ now }) => (now === null ? [] : [words.standsNow(now)])).join('\n') || null,
    doneText: note.done && words.instant(note.done),
    createdText: words.instant(note.created),
    citation: isLong ? null : citation,
    citationBlock: isLong ? citation : null,
  };
}

/** Lines of all passages; each line of the gazette is a paragraph, so that a blank one stands between any two. */
function quoteLines(passages: readonly PassageRecord[]): readonly string[] {
  const lines = passages.flatMap(({ quote }) => quote.split('\n')).filter((line) => line.trim() !== '');
  return lines.flatMap((line, index) => (index === 0 ? [line] : ['', line]));
}
