import builtIn from '../../resources/templates/notes.mustache?raw';
import { distinctNames, legalName } from '../files/legal-name';
import type { NamedFile } from '../files/write-folder';
import { chaptersOf } from './chapters';
import type { ExportFrame } from './frame';
import { markdownView } from './markdown-view';
import type { NoteRecord } from './note-record';
import { fillTemplate, type Template } from './template';

/** The program's own template: every Markdown of its making comes from it. */
export const builtInTemplate: Template = { name: 'notes.md', text: builtIn };

/** All notes in one Markdown file, made for Obsidian: front matter, callouts and tags are as it reads them. */
export function markdownFile(records: readonly NoteRecord[], template: Template, frame: ExportFrame): string {
  const chapters = chaptersOf(records);
  const [only] = chapters;
  const title = chapters.length === 1 && only ? only.subject.title : frame.words.title;
  return tidy(fillTemplate(template, markdownView(title, chapters, frame)));
}

/** One Markdown file for each document, named by its title; notes on an issue, on nothing and without a place have theirs. */
export function markdownFiles(
  records: readonly NoteRecord[],
  template: Template,
  frame: ExportFrame,
): readonly NamedFile[] {
  const distinct = distinctNames();
  const files: NamedFile[] = [];
  for (const chapter of chaptersOf(records)) {
    frame.step();
    const { title } = chapter.subject;
    files.push({
      name: `${distinct(legalName(title, frame.words.title))}.md`,
      content: tidy(fillTemplate(template, markdownView(title, [chapter], frame))),
    });
  }
  return files;
}

/** Without the blank lines that parts leave which were not filled, and with one line break at the end. */
function tidy(markdown: string): string {
  return `${markdown.trim()}\n`;
}
