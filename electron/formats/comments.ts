import type { SourceLine } from '../../shared/model/source';
import { isBlank } from './invisible';
import type { LeftOutNotes } from './left-out';

/**
 * The lines without HTML comments, which may reach over lines. What stood around a comment stands apart where the
 * comment had its own lines. A comment that is never closed is text.
 */
export function withoutComments(lines: readonly SourceLine[], notes: LeftOutNotes): SourceLine[] {
  const lastEnd = lines.findLastIndex(({ text }) => text.includes('-->'));
  const kept: SourceLine[] = [];
  let inside = false;
  let gap = false;
  lines.forEach((line, index) => {
    if (line.table || (!inside && !line.text.includes('<!--'))) {
      kept.push(gap ? { ...line, apart: true } : line);
      gap = false;
      return;
    }
    const parts: string[] = [];
    let rest = line.text;
    while (rest !== '') {
      const mark = inside ? '-->' : '<!--';
      const at = rest.indexOf(mark);
      const unclosed = !inside && at >= 0 && index >= lastEnd && !rest.includes('-->', at);
      const end = at < 0 || unclosed ? rest.length : inside ? at + mark.length : at;
      if (inside) notes.note(line.lines[0], rest.slice(0, end));
      else parts.push(rest.slice(0, end));
      rest = rest.slice(end);
      if (at >= 0 && !unclosed) inside = !inside;
    }
    const text = parts.join('').trim();
    if (isBlank(text)) gap = true;
    else {
      kept.push({ ...line, text, apart: line.apart || gap });
      gap = false;
    }
  });
  return kept;
}
