import type { DocumentKnowledge, EffectDate } from '../../../shared/model/knowledge';
import type { Unit, UnitKind } from '../../../shared/model/unit';
import { effectClauses, type EffectClause } from './effect-clauses';
import { effectiveDate, expiryDate, printsDay } from './effect-dates';
import { passage, proseOf, type Prose } from './prose';

type Validity = Pick<DocumentKnowledge, 'effective' | 'expiry'>;

/** What stands in quotation marks is another text's: 增加一条：“本法自公布之日起施行。” */
const quoted = /“[^“”]*”|「[^「」]*」/gu;

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
      return { prose, ...effectClauses(text) };
    });
  const effective = said.findLast((clauses) => clauses.effective !== null);
  const expiry = said.findLast((clauses) => clauses.expiry !== null);
  const first = isAmended(units) ? null : made;
  const from = effective?.effective ? effectiveDate(effective.effective.text, first) : null;
  const until = expiry?.expiry ? expiryDate(expiry.expiry.text, from) : null;
  return {
    effective: effective?.effective ? effect(effective.prose, effective.effective, from) : null,
    expiry: expiry?.expiry ? effect(expiry.prose, expiry.expiry, until) : null,
  };
}

/**
 * Whether a document's head says that it was changed, or passed again, after it was first made. Its date is then the
 * change's, but 自公布之日 is the day when it was first made known.
 */
function isAmended(units: readonly Unit[]): boolean {
  const said = units.filter(({ kind }) => heads.has(kind)).map(({ text }) => text);
  return said.some((text) => amended.test(text)) || said.filter((text) => passed.test(text)).length > 1;
}

function effect(prose: Prose, { text, start, end }: EffectClause, date: string | null): EffectDate {
  return { date, computed: date !== null && !printsDay(text), text, at: passage(prose, start, end) };
}
