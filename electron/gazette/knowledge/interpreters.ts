import type { Unit } from '../../../shared/model/unit';
import type { Interpreter } from '../../../shared/model/knowledge';
import { asCutList, cutList, joinNames } from './body-list';
import { isBody } from './body-name';
import type { Span } from './brackets';
import type { CutList, JointNames } from './joint-names';
import { ownDocument } from './own-document';
import { passage, proseOf, type Prose } from './prose';

const byWhom = new RegExp(
  `(?:${ownDocument}[^。；]{0,30}?)?由(?<bodies>[^。；由]{2,80}?)(?:按照?(?:各自)?职责(?:分工)?)?(?:负责|負責|承担|进行|予以)?(?:具体|共同|最终|分别)?(?:应用)?(?:的)?(?:解释|解釋)(?:之|工作)?(?:[和及与、并][^。，；]{0,12})?(?=[。，；,;]|$)`,
  'u',
);
const whose = /解[释釋][权權](?:归|歸|属于|屬於|属|由)(?<bodies>[^。；]{2,60}?)(?:所有)?(?=[。，；,;]|$)/u;

/** The bodies that interpret a document, as its own clause says: 本办法由市科委会同市财政局负责解释. The last one counts. */
export function interpretersOf(units: readonly Unit[], joint: JointNames): Interpreter[] {
  let found: Interpreter[] = [];
  for (const { prose, span } of clausesOf(units)) {
    const names = joinNames(cutList(prose.text, span), joint);
    if (names.length === 0 || !names.every(({ name }) => isBody(name))) continue;
    found = names.map(({ name, start, end }) => ({ name, at: passage(prose, start, end) }));
  }
  return found;
}

/** The lists of bodies in interpretation clauses, from which joint names are learnt. */
export function interpreterLists(units: readonly Unit[]): CutList[] {
  return clausesOf(units).map(({ prose, span }) => asCutList(cutList(prose.text, span)));
}

function clausesOf(units: readonly Unit[]): { readonly prose: Prose; readonly span: Span }[] {
  return units
    .filter((unit) => /解[释釋]/u.test(unit.text))
    .flatMap(proseOf)
    .flatMap((prose) => {
      const span = prose.field === 'text' ? clauseIn(prose.text) : null;
      return span ? [{ prose, span }] : [];
    });
}

/** The span of the names in a text's clause. Interpretation is read from its sentence alone, to keep long texts cheap. */
function clauseIn(text: string): Span | null {
  let from = 0;
  for (const sentence of text.split(/(?<=[。；;\n])/u)) {
    const match = /解[释釋]/u.test(sentence) ? (whose.exec(sentence) ?? byWhom.exec(sentence)) : null;
    const names = match?.groups?.['bodies'];
    if (match && names !== undefined) {
      const start = from + match.index + match[0].indexOf(names, match[0].search(/[由归歸属屬]/u) + 1);
      return { start, end: start + names.length };
    }
    from += sentence.length;
  }
  return null;
}
