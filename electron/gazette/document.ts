import type { PrintedDocument } from '../../shared/model/gazette-file';
import type { Unit } from '../../shared/model/unit';
import { toBlocks } from './blocks';
import type { ReadEntry } from './contents-entry';
import { documentNumber, printedEnglishNumber, printedNumber } from './document-number';
import type { Report } from './finding';
import { lineRoles } from './front-matter';
import { reportIssuers } from './issuer-findings';
import { issuersOf } from './issuers';
import type { Line } from './line';
import { reportNumberForm } from './number-form';
import { reportGaps } from './ordinal-gaps';
import { wholeDate } from './printed-date';
import type { RepetitionEvidence } from './repeated-character';
import { signaturesOf } from './signatures';
import { bodyTitle, contentsTitle, matterOf } from './titles';
import { toUnits } from './units';

/** The lines of one document and what the contents say of it. */
export interface DocumentSource {
  readonly ordinal: number;
  readonly titleLines: readonly Line[];
  readonly numberLine: Line | null;
  readonly rest: readonly Line[];
  readonly chinese: ReadEntry | null;
  readonly english: ReadEntry | null;
}

export function readDocument(
  source: DocumentSource,
  evidence: RepetitionEvidence,
  report: Report,
): PrintedDocument {
  const { ordinal, titleLines, numberLine, rest, chinese, english } = source;
  const printedTitle = titleLines.map((line) => line.text);
  const title = chinese ? contentsTitle(chinese.title, printedTitle) : bodyTitle(printedTitle);
  const blocks = toBlocks(rest, lineRoles(rest, title), evidence, report);
  const units = toUnits(
    { title: joined(titleLines), number: joined(numberLine ? [numberLine] : []) },
    blocks,
  );
  const number = documentNumber(numberLine?.text ?? '') ?? chinese?.parsedNumber ?? null;
  if (numberLine) reportNumberForm(numberLine.text, numberLine.number, report);
  if (chinese?.number) reportNumberForm(chinese.number, chinese.lines[0], report);
  const signatories = signaturesOf(units, report);
  const issuers = issuersOf(
    printedTitle,
    signatories.map(({ name }) => name),
  );
  const titleLine = titleLines[0]?.number ?? 1;
  reportIssuers({ title, titleLine, issuers, signatories, entry: chinese }, report);
  reportGaps(units, report);
  if (chinese && printedTitle.length > 0) reportTitle(chinese, printedTitle, report);
  return {
    ordinal,
    category: chinese?.category ?? null,
    categoryEn: english?.category ?? null,
    title,
    titleEn: english?.title ?? null,
    number: number ? printedNumber(number) : null,
    numberEn: english?.parsedNumber ? printedEnglishNumber(english.parsedNumber) : null,
    issuers,
    date: signingDate(units),
    startPage: chinese?.page ?? english?.page ?? null,
    units,
  };
}

function joined(lines: readonly Line[]): Pick<Unit, 'text' | 'lines'> | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  return { text: lines.map((line) => line.text).join('\n'), lines: [first.number, last.number] };
}

/** 成文日期: the date under the first signature; a date that nobody signed counts when there is no other. */
function signingDate(units: readonly Unit[]): string | null {
  const signed = units.find((unit, index) => unit.kind === 'date' && units[index - 1]?.kind === 'signature');
  const dated = signed ?? units.find((unit) => unit.kind === 'date');
  return dated ? wholeDate(dated.text) : null;
}

function reportTitle(entry: ReadEntry, printed: readonly string[], report: Report): void {
  if (matterOf(entry.title) === matterOf(printed.join(''))) return;
  report('contents-title-mismatch', entry.lines[0], { contents: entry.title, printed: printed.join('') });
}
