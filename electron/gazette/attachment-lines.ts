import type { Line } from './line';
import type { GrowingRoles } from './line-role';
import { markerOf } from './marker';
import { openBrackets } from './sentence';
import { squash } from './spacing';
import { canStandInTitle, titleSupplement } from './title-block';

const titleLines = 5;
const titleLength = 60;
const attachmentLabel = /^附(?:件|录|錄|表|图)?[0-9一二三四五六七八九十]{0,3}(?:[-—－][0-9]{1,2})?[：:]?$/u;

/**
 * An attachment begins with its number on a line of its own (附件1, GB/T 9704-2012, 7.3.6), and its title follows. The
 * list of attachments at the end of a text has the number and the title on one line.
 */
export function markAttachments(lines: readonly Line[], roles: GrowingRoles): void {
  lines.forEach((line, index) => {
    const text = squash(line.text);
    const next = lines[index + 1];
    if (!attachmentLabel.test(text) || roles.has(line.place)) return;
    // 附件： with a numbered list under it names the attachments and begins none.
    if (/[：:]$/u.test(text) && next && markerOf(next.text)) return;
    roles.set(line.place, 'attachment');
    const end = attachedTitleEnd(lines, index + 1);
    for (const one of lines.slice(index + 1, end)) roles.set(one.place, 'title');
  });
}

/** The index after the lines that an attachment's title takes up. */
function attachedTitleEnd(lines: readonly Line[], from: number): number {
  for (let index = from; index < Math.min(lines.length, from + titleLines); index += 1) {
    const line = lines[index];
    if (!line || line.table) return index;
    const supplement = titleSupplement.test(squash(line.text));
    const canStand = canStandInTitle(line.text) && line.text.length <= titleLength;
    if (!supplement && (!canStand || /[，。；：:]/u.test(line.text))) return index;
    if (!continuesTitle(line.text, lines[index + 1])) return index + 1;
  }
  return from;
}

/** A title goes on where its first line stops within a name, or a supplement such as （试行） follows. */
function continuesTitle(text: string, next: Line | undefined): boolean {
  if (!next) return false;
  return (
    openBrackets(text) > 0 || titleSupplement.test(squash(next.text)) || /(?:关于|的|和|与|印发)$/u.test(text)
  );
}

/** The list of attachments below a text goes on in numbered lines, which number nothing of the text. */
export function markAttachmentList(lines: readonly Line[], roles: GrowingRoles): void {
  let next = 0;
  for (const line of lines) {
    const first = /^附件[：:]\s*(?<number>1)\s*[.．、]/u.test(line.text);
    const marker = next > 0 ? markerOf(line.text) : null;
    if (first) next = 2;
    else if (marker?.style === 'arabic' && marker.value === next) next += 1;
    else {
      next = 0;
      continue;
    }
    if (!roles.has(line.place)) roles.set(line.place, 'note');
  }
}
