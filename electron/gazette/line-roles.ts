import { markAttachmentList, markAttachments } from './attachment-lines';
import { markContacts, markOfficials, markRemarks, markSignatories } from './closing-lines';
import { markAttachedTitle, markCentredTitles } from './inner-titles';
import type { Line } from './line';
import type { LineRole, LineRoles } from './line-role';
import { markOpening } from './opening-lines';
import { wholeDate } from './printed-date';

/**
 * The roles of the lines after a document's title: whom it is addressed to, who signed it and when, whom to ask, and
 * the titles of what it issues. Lines that have none are text.
 */
export function lineRoles(lines: readonly Line[], title: string): LineRoles {
  const roles = new Map<number, LineRole>();
  markOpening(lines, roles);
  markAttachments(lines, roles);
  markAttachmentList(lines, roles);
  markContacts(lines, roles);
  markCentredTitles(lines, roles);
  markOfficials(lines, roles);
  lines.forEach((line, index) => {
    if (wholeDate(line.text) === null || roles.has(line.place)) return;
    roles.set(line.place, 'date');
    markSignatories(lines, index, roles);
    const after = markRemarks(lines, index + 1, roles);
    markAttachedTitle(lines, after, title, roles);
  });
  return roles;
}
