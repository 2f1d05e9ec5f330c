import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  TextRun,
  UnderlineType,
  type Table,
} from 'docx';
import { parseNote } from '../../shared/markdown/parse-note';
import type { HighlightColour } from '../../shared/model/colours';
import { chaptersOf, countDocuments } from './chapters';
import { noteParagraphs } from './docx-note';
import { faces, noteStyles } from './docx-styles';
import type { ExportFrame } from './frame';
import type { NoteRecord, SubjectRecord } from './note-record';
import type { ExportWords } from './words';

/** Colours behind quoted words, light enough to be read through on paper. */
const fills: Readonly<Record<HighlightColour, string>> = {
  yellow: 'FBEFB5',
  green: 'D3EBD8',
  blue: 'D2E4F5',
  pink: 'F8DCE6',
  purple: 'E6DCF3',
};

/** A4 in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1440, bottom: 1440, left: 1580, right: 1580 },
};

/** All notes as a Word file (Office Open XML) that Word, WPS and LibreOffice open. */
export async function docxFile(records: readonly NoteRecord[], frame: ExportFrame): Promise<Uint8Array> {
  const { words, now } = frame;
  const chapters = chaptersOf(records);
  const [only] = chapters;
  const title = chapters.length === 1 && only ? only.subject.title : words.title;
  const children: (Paragraph | Table)[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    fact(words.summary(records.length, countDocuments(chapters), now)),
  ];
  for (const chapter of chapters) {
    children.push(...head(chapter.subject, words, chapters.length > 1));
    for (const note of chapter.notes) {
      frame.step();
      children.push(...oneNote(note, words));
    }
  }
  const file = new Document({
    title,
    creator: words.program,
    styles: noteStyles,
    sections: [{ properties: { page }, footers: { default: footer() }, children }],
  });
  return Packer.toBuffer(file);
}

function head(subject: SubjectRecord, words: ExportWords, isTitled: boolean): Paragraph[] {
  const { title, titleEn, number, issuers, date, issue, startPage } = subject;
  return [
    ...(isTitled ? [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] })] : []),
    ...(titleEn === null ? [] : [fact(titleEn)]),
    ...(subject.kind === 'document'
      ? facts(words, [
          [words.field('number'), number],
          [words.field('issuers'), issuers.join(words.listSeparator) || null],
          [words.field('date'), date],
          [words.field('gazette'), issue],
          [words.field('startPage'), startPage === null ? null : words.startPage(startPage)],
        ])
      : []),
  ];
}

function oneNote(note: NoteRecord, words: ExportWords): (Paragraph | Table)[] {
  const { passages, colour, link, address } = note;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun(note.place || note.kindName)],
    }),
    ...passages.flatMap(({ quote }) =>
      quote
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => new Paragraph({ style: 'GazetteQuote', children: [quoted(line, note)] })),
    ),
    ...(note.note.trim() === '' ? [] : noteParagraphs(parseNote(note.note))),
    ...facts(words, [
      [words.field('kind'), colour === null ? note.kindName : words.coloured(note.kindName, colour)],
      [words.field('state'), note.state === 'placed' ? null : words.state(note.state)],
      [words.field('tags'), note.tags.join(words.listSeparator) || null],
      [words.field('collections'), note.collections.join(words.listSeparator) || null],
      [words.field('done'), note.done && words.instant(note.done)],
      [words.field('created'), words.instant(note.created)],
      [words.field('citation'), note.citation],
      ...passages.map(({ now }): [string, string | null] => ['', now && words.standsNow(now)]),
    ]),
    ...(link === null || address === null ? [] : [leadBack(link, address, words)]),
  ];
}

/** The face stands in the run, too: a program that does not know the style still sets it as an official document is. */
function quoted(text: string, { colour, style }: NoteRecord): TextRun {
  const marked =
    colour === null
      ? {}
      : style === 'underline'
        ? { underline: { type: UnderlineType.SINGLE } }
        : { shading: { fill: fills[colour] } };
  return new TextRun({ text, font: faces.quote, ...marked });
}

function leadBack(link: string, address: string, words: ExportWords): Paragraph {
  return new Paragraph({
    style: 'NoteFacts',
    children: [
      new ExternalHyperlink({ link, children: [new TextRun({ text: words.open, style: 'Hyperlink' })] }),
      new TextRun(` ${address}`),
    ],
  });
}

function facts(
  { colon }: ExportWords,
  all: readonly (readonly [name: string, value: string | null])[],
): Paragraph[] {
  return all.flatMap(([name, value]) =>
    value === null
      ? []
      : value.split('\n').map((line, index) => fact(index > 0 || name === '' ? line : name + colon + line)),
  );
}

function fact(text: string): Paragraph {
  return new Paragraph({ style: 'NoteFacts', children: [new TextRun(text)] });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
