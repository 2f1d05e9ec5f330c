import type { DocumentKnowledge } from '../../../shared/model/knowledge';
import type { Unit } from '../../../shared/model/unit';
import { dateWithin } from '../printed-date';
import { asCutList, cutList, joinNames } from './body-list';
import { isBody } from './body-name';
import type { CutList, JointNames } from './joint-names';
import { passage, proseOf, type Prose } from './prose';

type Validity = Pick<DocumentKnowledge, 'effective' | 'expiry' | 'interpreters'>;

const own =
  '本(?:法|条例|條例|办法|辦法|规定|規定|细则|細則|规则|規則|意见|方案|预案|措施|指引|指南|通知|公告|解释|决定|标准|章程|制度|政策|修正案|行动方案|若干措施|行动计划|计划|规划|文件)';
const effective = new RegExp(
  `(?:${own}|现予[公发]布)[^。；《》]{0,20}?(?<text>自(?<from>[^。；，,]{2,30}?)(?:起|後|后)?(?:施行|实施|實施|执行|執行|生效|试行))`,
  'u',
);
const bareEffective =
  /(?:^|[，。；])(?<text>自(?<from>(?:\d{4}年|(?:发布|公布|印发|颁布)之日)[^。；，,]{0,24}?)(?:起)?(?:施行|实施|执行|生效|试行))/u;
const expiry = /有效期(?:限)?(?:至|到|截至|为|：|:)?(?<until>[^。；，,（()）]{1,24})/u;
const interpreter = new RegExp(
  `(?:${own}[^。；]{0,24}?)?由(?<bodies>[^。；由]{2,80}?)(?:负责|負責|承担|进行)?(?:具体|共同|最终)?(?:应用)?(?:解释|解釋)(?:[。，；]|$)|解释权(?:归|歸|属于|属|由)(?<owner>[^。；]{2,60}?)(?:所有)?(?:[。，；]|$)`,
  'u',
);

/** What an interpretation clause names, before joint names are put together. */
export interface InterpretationClause {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

/** When a document takes effect and ends, and who interprets it, as its own clauses say. The last of each counts. */
export function validityOf(units: readonly Unit[], joint: JointNames): Validity {
  let found: Validity = { effective: null, expiry: null, interpreters: [] };
  for (const unit of units) {
    if (!/施行|实施|實施|执行|生效|试行|有效期|解释|解釋/u.test(unit.text)) continue;
    for (const prose of proseOf(unit)) {
      if (prose.field !== 'text') continue;
      found = { ...found, ...datesIn(prose) };
      const clause = interpretationIn(prose);
      const names = clause ? joinNames(cutList(prose.text, clause), joint) : [];
      if (names.length > 0 && names.every(({ name }) => isBody(name))) {
        found = {
          ...found,
          interpreters: names.map(({ name, start, end }) => ({ name, at: passage(prose, start, end) })),
        };
      }
    }
  }
  return found;
}

/** The lists of bodies in interpretation clauses, from which joint names are learnt. */
export function interpreterLists(units: readonly Unit[]): CutList[] {
  return units
    .filter((unit) => /解释|解釋/u.test(unit.text))
    .flatMap(proseOf)
    .flatMap((prose) => {
      const clause = prose.field === 'text' ? interpretationIn(prose) : null;
      return clause ? [asCutList(cutList(prose.text, clause))] : [];
    });
}

function interpretationIn(prose: Prose): InterpretationClause | null {
  const match = interpreter.exec(prose.text);
  const named = match?.groups?.['bodies'] ?? match?.groups?.['owner'];
  if (!match || named === undefined) return null;
  const start = match.index + match[0].indexOf(named, match[0].search(/[由归歸属]/u));
  return { prose, start, end: start + named.length };
}

function datesIn(prose: Prose): Partial<Validity> {
  const { text } = prose;
  const match = effective.exec(text) ?? bareEffective.exec(text);
  const printed = match?.groups?.['text'];
  if (!match || printed === undefined) return {};
  const start = match.index + match[0].lastIndexOf(printed);
  const end = start + printed.length;
  const from = { date: dateWithin(printed), text: printed, at: passage(prose, start, end) };
  const rest = text.slice(end, end + 60);
  const until = expiry.exec(rest);
  if (!until) return { effective: from };
  const expires = end + until.index;
  return {
    effective: from,
    expiry: {
      date: dateWithin(until[0]),
      text: until[0],
      at: passage(prose, expires, expires + until[0].length),
    },
  };
}
