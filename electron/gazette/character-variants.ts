import { Converter } from 'opencc-js/t2cn';
import type { PrintedDocument } from '../../shared/model/gazette-file';
import { readingText } from '../../shared/model/unit';
import type { Report } from './finding';

/** More than this share of traditional characters is a traditional text, whose characters are all in order. */
const strayShare = 0.02;
const enoughCharacters = 200;
/** Words such as 乾隆 and 著作 keep their character in simplified text: OpenCC tells by what stands around it. */
const around = 4;
const [firstHan, lastHan] = [0x4e00, 0x9fff];

/**
 * Reports traditional characters that stand in a simplified text (创新型企業): text recognition and old templates leave
 * them. The text stays as it is; a search for the usual form would not find it.
 */
export function reportVariants(documents: readonly PrintedDocument[], report: Report): void {
  let han = 0;
  const found: { readonly text: string; readonly index: number; readonly line: number }[] = [];
  for (const { units } of documents) {
    for (const unit of units) {
      const { text } = readingText(unit);
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code < firstHan || code > lastHan) continue;
        han += 1;
        if (isCandidate(code)) found.push({ text, index, line: unit.lines[0] });
      }
    }
  }
  if (han < enoughCharacters || found.length > han * strayShare) return;
  for (const { text, index, line } of found) {
    const character = text.charAt(index);
    const usual = usualAt(text, index);
    if (usual !== character) report('character-variant', line, { character, usual });
  }
}

const simplify = Converter({ from: 't', to: 'cn' });

/** Whether OpenCC gives another character for this one by itself. Asked once for each code, 20 ms for all there are. */
let candidates: Uint8Array | null = null;

function isCandidate(code: number): boolean {
  if (!candidates) {
    candidates = new Uint8Array(lastHan - firstHan + 1);
    for (let each = firstHan; each <= lastHan; each += 1) {
      const character = String.fromCharCode(each);
      candidates[each - firstHan] = simplify(character) === character ? 0 : 1;
    }
  }
  return candidates[code - firstHan] === 1;
}

function usualAt(text: string, index: number): string {
  const start = Math.max(0, index - around);
  const simplified = simplify(text.slice(start, index + around + 1));
  // Conversion keeps lengths; were it ever not to, nothing is said rather than something wrong.
  return simplified.length === Math.min(text.length, index + around + 1) - start
    ? simplified.charAt(index - start)
    : text.charAt(index);
}
