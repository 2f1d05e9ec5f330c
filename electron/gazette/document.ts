import type { PrintedDocument } from '../../shared/model/gazette-file';
import type { Unit } from '../../shared/model/unit';
import { toBlocks } from './blocks';
import type { ReadEntry } from './contents-entry';
import { documentNumber, orderNumber, printedEnglishNumber, printedNumber } from './document-number';
import { enactmentDate, isEnactment, promulgatingOrder } from './enactment';
import type { Report } from './finding';
import { lineRoles } from './line-roles';
import { withoutInnerContents } from './inner-contents';
import { reportIssuers } from './issuer-findings';
import { issuersOf } from './issuers';
import type { Line } from './line';
import { reportNumberForm } from './number-form';
import { reportGaps } from './ordinal-gaps';
import { dateWithin, wholeDate } from './printed-date';
import type { RepetitionEvidence } from './repeated-character';
import { withoutColumns } from './signature-columns';
import { signaturesOf } from './signatures';
import { titleInText } from './title-in-text';
import { bodyTitle, contentsTitle, matterOf } from './titles';
import { toUnits } from './units';
import { piece, type PlacedFurniture } from './furniture';
import type { StatedFacts } from './stated-facts';

/** The lines of one document and what contents and page say of it. */
export interface DocumentSource {
  readonly ordinal: number;
  /** 附件 on a line above the title. */
  readonly label: Line | null;
  readonly titleLines: readonly Line[];
  readonly numberLine: Line | null;
  readonly rest: readonly Line[];
  readonly chinese: ReadEntry | null;
  readonly english: ReadEntry | null;
}

/** A document, and its own contents, which are no part of its text. */
export interface ReadDocument {
  readonly document: PrintedDocument;
  readonly furniture: readonly PlacedFurniture[];
}

/** @param stated what the page around a lone document says; it counts where the text is silent. */
export function readDocument(
  source: DocumentSource,
  stated: StatedFacts,
  evidence: RepetitionEvidence,
  report: Report,
): ReadDocument {
  const { ordinal, titleLines, numberLine, chinese, english } = source;
  const { text: withColumns, contents } = withoutInnerContents(source.rest);
  const text = withoutColumns(withColumns);
  const printedTitle = titleLines.map((line) => line.text);
  const title = chinese ? contentsTitle(chinese.title, printedTitle) : bodyTitle(printedTitle);
  const roles = lineRoles(text, title);
  const later = text.find((line) => roles.get(line.place) === 'number') ?? null;
  const blocks = toBlocks(text, roles, evidence, report);
  const units = toUnits({ title: titleOf(source), number: joined(numberLine ? [numberLine] : []) }, blocks);
  reportNumberForms(source, report);
  const signatories = signaturesOf(units, report);
  const named = issuersOf(
    printedTitle,
    signatories.map(({ name }) => name),
  );
  const issuers = named.length > 0 ? named : stated.issuers;
  const titleLine = titleLines[0]?.number ?? 1;
  reportIssuers({ title, titleLine, issuers, signatories, entry: chinese }, report);
  reportGaps(units, report);
  if (chinese && printedTitle.length > 0) reportTitle(chinese, printedTitle, report);
  const misprinted = chinese ? null : titleInText(title, text);
  if (misprinted !== null) report('title-misprinted', titleLine, { printed: title, text: misprinted });
  const whole = misprinted ?? (title === '' ? (stated.title ?? '') : title);
  if (whole === '')
    report('title-missing', source.rest[0]?.number ?? 1, { text: (source.rest[0]?.text ?? '').slice(0, 20) });
  const passed = units
    .filter((unit) => unit.kind === 'note' && isEnactment(unit.text))
    .map((unit) => unit.text);
  const document: PrintedDocument = {
    ordinal,
    category: chinese?.category ?? null,
    categoryEn: english?.category ?? null,
    title: whole,
    titleEn: english?.title ?? null,
    number: numberOf(source, later) ?? stated.number ?? promulgatingOrder(passed),
    numberEn: english?.parsedNumber ? printedEnglishNumber(english.parsedNumber) : null,
    issuers,
    date:
      signedDate(units) ?? enactmentDate(passed) ?? anyDate(units) ?? titleDate(printedTitle) ?? stated.date,
    startPage: chinese?.page ?? english?.page ?? null,
    units,
  };
  return { document, furniture: contents.map((line) => piece(line, 'contents')) };
}

function titleOf({ label, titleLines }: DocumentSource): Pick<Unit, 'label' | 'text' | 'lines'> | null {
  const title = joined(titleLines);
  if (!label) return title && { label: null, ...title };
  if (!title) return { label: label.text, text: '', lines: label.lines };
  return { label: label.text, text: title.text, lines: [label.lines[0], title.lines[1]] };
}

function numberOf({ numberLine, titleLines, chinese }: DocumentSource, later: Line | null): string | null {
  const printed = (numberLine ?? later)?.text ?? '';
  const number =
    documentNumber(printed) ??
    orderNumber(titleLines.at(-1)?.text ?? '', printed) ??
    chinese?.parsedNumber ??
    null;
  return number && printedNumber(number);
}

function reportNumberForms({ numberLine, chinese }: DocumentSource, report: Report): void {
  if (numberLine) reportNumberForm(numberLine.text, numberLine.number, report);
  if (chinese?.number) reportNumberForm(chinese.number, chinese.lines[0], report);
}

function joined(lines: readonly Line[]): Pick<Unit, 'text' | 'lines'> | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  return { text: lines.map((line) => line.text).join('\n'), lines: [first.lines[0], last.lines[1]] };
}

/** 成文日期: the date under the first signature. */
function signedDate(units: readonly Unit[]): string | null {
  const dated = units.find((unit, index) => unit.kind === 'date' && units[index - 1]?.kind === 'signature');
  return dated ? wholeDate(dated.text) : null;
}

/** A date that nobody signed counts when there is no other. */
function anyDate(units: readonly Unit[]): string | null {
  const dated = units.find((unit) => unit.kind === 'date');
  return dated ? wholeDate(dated.text) : null;
}

/** Taiwanese orders print the date beside their name. */
function titleDate(title: readonly string[]): string | null {
  return title.map(dateWithin).find((date) => date !== null) ?? null;
}

function reportTitle(entry: ReadEntry, printed: readonly string[], report: Report): void {
  if (matterOf(entry.title) === matterOf(printed.join(''))) return;
  report('contents-title-mismatch', entry.lines[0], { contents: entry.title, printed: printed.join('') });
}
