import mustache from 'mustache';
import { fail, succeed, type Result } from '../../shared/result';
import { escapeMarkdown } from './markdown-text';

/** A Markdown template: the program's own, or one that a person wrote; `name` is its file's. */
export interface Template {
  readonly name: string;
  readonly text: string;
}

/** Looks whether every mark of a template closes; `template-unusable` says in which line one does not. */
export function checkTemplate({ name, text }: Template): Result<null> {
  try {
    mustache.parse(text);
    return succeed(null);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return fail({ code: 'template-unusable', template: name, line: lineOf(text, message) });
  }
}

/** Fills a template that was checked: `{{x}}` stands as text, `{{{x}}}` as Markdown. */
export function fillTemplate({ text }: Template, view: object): string {
  return mustache.render(text, view, {}, { escape: (value) => escapeMarkdown(String(value)) });
}

/**
 * Mustache names the place by the offset at the end of its message. That of a section which never closes is the end of
 * the text: its beginning says more.
 */
function lineOf(text: string, message: string): number {
  const opened = /^Unclosed section "(?<name>.*)" at/su.exec(message)?.groups?.['name'];
  const begins = opened === undefined ? -1 : openingOf(text, opened);
  const offset = begins >= 0 ? begins : Number(/ at (\d+)$/u.exec(message)?.[1] ?? 0);
  return text.slice(0, offset).split('\n').length;
}

/** The last place where a section of this name begins, whether it is shown if or unless. */
function openingOf(text: string, name: string): number {
  const openings = [...text.matchAll(/\{\{\s*[#^]\s*([^\s}]+)\s*\}\}/gu)].filter(
    ([, opened]) => opened === name,
  );
  return openings.at(-1)?.index ?? -1;
}
