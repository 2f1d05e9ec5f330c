import type { ResponsibilityForm } from '../../../shared/model/knowledge';
import { cutList } from './body-list';
import { isBody, isTime } from './body-name';
import { splitOutside, type Span } from './brackets';
import { roleOf, type MarkedBodies } from './responsibility-role';

const spokenDuty =
  /(?:等(?:\p{Script=Han}{0,4}(?:部门|单位))?)?(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|分别|具体|依法|按职责|按分工|协同|会同|牵头)*(?:负责|負責|落实|牵头|牽頭|配合|参与|参加|协助|组织实施|推进|承担|主办|協助)(?:落实|实施|推进)?$/u;

/** What a bracket says, and how. */
interface SpokenBodies {
  readonly form: ResponsibilityForm;
  readonly bodies: readonly MarkedBodies[];
}

/** 发展改革委牵头，财政部、商务部参与. Null when the bracket says anything else. */
export function spokenBodies(text: string, span: Span, closesSentence: boolean): SpokenBodies | null {
  if (span.end - span.start < 3 || span.end - span.start > 400) return null;
  const clauses = splitOutside(text, span, (character) => /[，,；;。]/u.test(character)).filter(
    ({ start, end }) => !isTime(text.slice(start, end)),
  );
  const bodies: MarkedBodies[] = [];
  let waiting: Span | null = null;
  for (const clause of clauses) {
    const words = spokenDuty.exec(text.slice(clause.start, clause.end))?.[0];
    const start: number = waiting?.start ?? clause.start;
    waiting = { start, end: clause.end };
    if (words === undefined) continue;
    const together = text.slice(start, clause.end).indexOf('会同');
    const role = roleOf(words);
    if (together > 0) {
      bodies.push({ role: 'lead', names: cutList(text, { start, end: start + together }) });
      const others = { start: start + together + 2, end: clause.end };
      bodies.push({ role: 'support', names: cutList(text, others) });
    } else bodies.push({ role, names: cutList(text, waiting) });
    waiting = null;
  }
  const form = bodies.length > 0 ? 'verb' : 'names';
  if (waiting) {
    // Names alone are a mark where they stand behind the whole sentence.
    if (bodies.length > 0 || !closesSentence) return null;
    bodies.push({ role: 'responsible', names: cutList(text, span) });
  }
  const names = bodies.flatMap((part) => part.names);
  return names.length > 0 && names.every(({ name }) => isBody(name)) ? { form, bodies } : null;
}

/** Whether a bracket stands behind a whole sentence and ends the paragraph's part. */
export function endsSentence(text: string, open: number, close: number): boolean {
  return /[。；]/u.test(text.charAt(open - 1)) && /^\s*[。；]?\s*$/u.test(text.slice(close + 1, close + 8));
}
