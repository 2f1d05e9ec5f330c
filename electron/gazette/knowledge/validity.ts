import type { DocumentKnowledge, EffectDate } from '../../../shared/model/knowledge';
import type { Unit, UnitKind } from '../../../shared/model/unit';
import { effectClauses, type EffectClause, type EffectClauses } from './effect-clauses';
import { effectiveDate, expiryDate, printsDay } from './effect-dates';
import { passage, proseOf, type Prose } from './prose';

type Validity = Pick<DocumentKnowledge, 'effective' | 'expiry'>;

/** What stands in quotation marks is another text's: 增加一条：“本法自公布之日起施行。” */
const quoted = /“[^“”]*(?:”|$)|「[^「」]*」/gu;

const heads: ReadonlySet<UnitKind> = new Set(['title', 'note', 'date']);
const amended = /\d{4}\s?年[^。]{0,80}(?:修正|修订|修改|修訂)|異動日期|修正日期/u;
const passed = /\d{4}\s?年[^。]{0,80}通过/u;

/**
 * When a document takes effect and ends, as its own clauses say. The last of each counts: rules that a notice hands out
 * speak after it.
 *
 * @param made ISO date of the document, from which 自印发之日起 is reckoned; null when it has none.
 */
export function validityOf(units: readonly Unit[], made: string | null): Validity {
  const said = units
    .flatMap(proseOf)
    .filter(({ field }) => field === 'text')
    .map((prose) => {
      const text = prose.text.replaceAll(quoted, (part) => '　'.repeat(part.length));
      return { prose, clauses: effectClauses(text) };
    });
  const effective = lastOf(said, 'effective') ?? lastOf(said, 'unnamed');
  const extension = lastOf(said, 'extension');
  const expiry = extension ?? lastOf(said, 'expiry');
  // What was made before, and is only changed or prolonged here, had its day before.
  const first = isAmended(units) || extension ? null : made;
  const from = effective && effectiveDate(effective.clause.text, first);
  const until = expiry && expiryDate(expiry.clause.text, from);
  return {
    effective: effective && effect(effective, from),
    expiry: expiry && effect(expiry, until),
  };
}

/** A clause and the piece of text that it stands in. */
interface SaidClause {
  readonly prose: Prose;
  readonly clause: EffectClause;
}

function lastOf(
  said: readonly { readonly prose: Prose; readonly clauses: EffectClauses }[],
  kind: keyof EffectClauses,
): SaidClause | null {
  const last = said.findLast(({ clauses }) => clauses[kind] !== null);
  const clause = last?.clauses[kind];
  return last && clause ? { prose: last.prose, clause } : null;
}

/**
 * Whether a document's head says that it was changed, or passed again, after it was first made. Its date is then the
 * change's, but 自公布之日 is the day when it was first made known.
 */
function isAmended(units: readonly Unit[]): boolean {
  const said = units.filter(({ kind }) => heads.has(kind)).map(({ text }) => text);
  return said.some((text) => amended.test(text)) || said.filter((text) => passed.test(text)).length > 1;
}

function effect({ prose, clause: { text, start, end } }: SaidClause, date: string | null): EffectDate {
  return { date, computed: date !== null && !printsDay(text), text, at: passage(prose, start, end) };
}
