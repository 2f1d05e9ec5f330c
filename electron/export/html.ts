import { createHash } from 'node:crypto';
import style from './notes.css?raw';
import { printFaces } from '../../shared/model/export-formats';
import { parseNote } from '../../shared/markdown/parse-note';
import { chaptersOf, countDocuments, type Chapter } from './chapters';
import type { ExportFrame } from './frame';
import { noteHtml } from './html-note';
import { escapeHtml } from './html-text';
import type { NoteRecord, PassageRecord, SubjectRecord } from './note-record';
import type { ExportWords } from './words';

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Only this style may act in the file: no script, no picture, nothing from anywhere else. */
const policy = `default-src 'none'; style-src ${styleHash}`;
/** Where it is printed by the program, the program's own faces may, too: the machine may have none for Chinese. */
const printPolicy = `default-src 'none'; style-src 'self' ${styleHash}; font-src 'self'`;

/** All notes in one HTML file that needs no other, light and dark, and fit to be printed. */
export function htmlFile(records: readonly NoteRecord[], frame: ExportFrame): string {
  return pageHtml(records, frame, { policy, root: '', links: [] });
}

/** The same to be printed by the shell, which serves `printFaces` beside it. */
export function printedHtml(records: readonly NoteRecord[], frame: ExportFrame): string {
  const links = [`<link rel="stylesheet" href="${printFaces}">`];
  return pageHtml(records, frame, { policy: printPolicy, root: ' class="printed"', links });
}

interface Head {
  readonly policy: string;
  /** Attributes of the root. */
  readonly root: string;
  readonly links: readonly string[];
}

function pageHtml(records: readonly NoteRecord[], frame: ExportFrame, head: Head): string {
  const { words, now } = frame;
  const chapters = chaptersOf(records);
  const [only] = chapters;
  const title = chapters.length === 1 && only ? only.subject.title : words.title;
  const parts = [
    '<!doctype html>',
    `<html lang="${words.language}"${head.root}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${head.policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    ...head.links,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="summary">${escapeHtml(words.summary(records.length, countDocuments(chapters), now))}</p>`,
    ...(chapters.length > 1 ? [contentsHtml(chapters)] : []),
  ];
  for (const [index, { subject, notes }] of chapters.entries()) {
    parts.push(
      `<section class="chapter" id="${chapterId(index)}">`,
      headHtml(subject, words, chapters.length > 1),
    );
    for (const note of notes) {
      frame.step();
      parts.push(oneNote(note, words));
    }
    parts.push('</section>');
  }
  return `${[...parts, '</body>', '</html>'].join('\n')}\n`;
}

function chapterId(index: number): string {
  return `document-${String(index + 1)}`;
}

function contentsHtml(chapters: readonly Chapter[]): string {
  const items = chapters.map(
    ({ subject, notes }, index) =>
      `<li><a href="#${chapterId(index)}">${escapeHtml(subject.title)}</a> (${String(notes.length)})</li>`,
  );
  return `<nav class="contents"><ol>\n${items.join('\n')}\n</ol></nav>`;
}

function headHtml(subject: SubjectRecord, words: ExportWords, isTitled: boolean): string {
  const { title, titleEn, number, startPage } = subject;
  const facts: readonly (readonly [string, string | null])[] =
    subject.kind === 'document'
      ? [
          [words.field('number'), number],
          [words.field('issuers'), subject.issuers.join(words.listSeparator) || null],
          [words.field('date'), subject.date],
          [words.field('gazette'), subject.issue],
          [words.field('startPage'), startPage === null ? null : words.startPage(startPage)],
        ]
      : [];
  return [
    `<div class="running" aria-hidden="true"><span>${escapeHtml([number, title].filter(Boolean).join(' '))}</span></div>`,
    '<header>',
    ...(isTitled ? [`<h2>${escapeHtml(title)}</h2>`] : []),
    ...(titleEn === null ? [] : [`<p class="title-en" lang="en">${escapeHtml(titleEn)}</p>`]),
    factsHtml('facts', facts),
    '</header>',
  ].join('\n');
}

function oneNote(note: NoteRecord, words: ExportWords): string {
  const { colour, passages, link, address } = note;
  const kind = colour === null ? note.kindName : words.coloured(note.kindName, colour);
  const heading = note.place || note.kindName;
  return [
    `<article class="note" id="note-${escapeHtml(note.id)}">`,
    `<h3>${escapeHtml(heading)}</h3>`,
    ...(passages.length === 0
      ? []
      : [
          `<blockquote class="quote${colour === null ? '' : ` ${colour}`}${note.style === 'underline' ? ' underline' : ''}" lang="zh-CN">`,
          ...passages.map((passage) => passageHtml(passage)),
          '</blockquote>',
        ]),
    ...(note.note.trim() === '' ? [] : [`<div class="own">${noteHtml(parseNote(note.note))}</div>`]),
    factsHtml('about', [
      [words.field('kind'), kind],
      [words.field('state'), note.state === 'placed' ? null : words.state(note.state)],
      ...passages.map(({ now }): [string, string | null] => ['', now && words.standsNow(now)]),
      [words.field('tags'), note.tags.join(words.listSeparator) || null],
      [words.field('collections'), note.collections.join(words.listSeparator) || null],
      [words.field('done'), note.done && words.instant(note.done)],
      [words.field('created'), words.instant(note.created)],
      [words.field('citation'), note.citation],
    ]),
    ...(link === null || address === null
      ? []
      : [
          `<p class="about"><a href="${escapeHtml(link)}">${escapeHtml(words.open)}</a> ${escapeHtml(address)}</p>`,
        ]),
    '</article>',
  ].join('\n');
}

function passageHtml({ quote }: PassageRecord): string {
  return quote
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('\n');
}

function factsHtml(name: string, facts: readonly (readonly [string, string | null])[]): string {
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0) return '';
  const rows = known.map(
    ([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value ?? '')}</dd>`,
  );
  return `<dl class="${name}">\n${rows.join('\n')}\n</dl>`;
}
