import type { DocxStyle, DocxStyles } from './docx-styles';
import type { Numbering } from './docx-numbering';
import type { TextStyle } from './line-builder';

/** What a document says beside its text. */
export interface DocxSetting {
  readonly styles: DocxStyles;
  readonly defaultStyle: string | undefined;
  readonly numbering: Numbering;
}

/** A paragraph that is being read. */
export interface OpenParagraph {
  /** Its place among all paragraphs of the document, from 1. */
  readonly number: number;
  readonly own: DocxStyle;
  run: DocxStyle;
  /** How it is set, once its properties are read. */
  style: TextStyle | null;
  /** The number that is printed before its text, until it is written. */
  label: string | null;
}

export function openParagraph(number: number): OpenParagraph {
  return { number, own: {}, run: {}, style: null, label: null };
}

/** Settles how a paragraph is set and numbered, from its own properties and its style. A number is taken once. */
export function settle(paragraph: OpenParagraph, setting: DocxSetting): TextStyle {
  if (paragraph.style) return paragraph.style;
  const { own } = paragraph;
  const whole: DocxStyle = { ...setting.styles(own.style ?? setting.defaultStyle), ...own };
  paragraph.style = { align: whole.align ?? null, heading: whole.heading ?? null, bold: whole.bold ?? false };
  // List 0 takes a paragraph out of the list of its style.
  if (whole.list !== undefined && whole.list !== '0') {
    paragraph.label = setting.numbering.next(whole.list, whole.level ?? 0);
  }
  return paragraph.style;
}

/** How the text of a run is set. */
export function runStyle(paragraph: OpenParagraph, setting: DocxSetting): TextStyle {
  const style = settle(paragraph, setting);
  const { run } = paragraph;
  const bold = run.bold ?? (run.style === undefined ? undefined : setting.styles(run.style).bold);
  return bold === undefined || bold === style.bold ? style : { ...style, bold };
}
