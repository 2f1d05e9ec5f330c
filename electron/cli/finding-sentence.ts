import type { Finding } from '../../shared/model/finding';
import { translatorFor } from '../words';

/** What was found, in English: scripts and people abroad read the inspection, whatever the terminal's language. */
export function findingSentence(finding: Finding): string {
  return translatorFor('en')(`finding.${finding.code}`, { ...finding.facts });
}
