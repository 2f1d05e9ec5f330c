import { documentNumber, printedNumber } from './document-number';
import type { Report } from './finding';

/** Reports a 文号 that is not printed as it should be (GB/T 9704-2012, 7.2.5), with 〔〕 around the year. */
export function reportNumberForm(printed: string, line: number, report: Report): void {
  const number = documentNumber(printed);
  if (!number || printedNumber(number) === printed) return;
  report('number-form', line, { printed, number: printedNumber(number) });
}
