import type { Definition, Reference } from '../../../shared/model/knowledge';
import type { PrintedDocument } from '../../../shared/model/gazette-file';
import type { Unit } from '../../../shared/model/unit';
import { OwnTitles } from './own-titles';
import { passage, proseOf, type Prose } from './prose';
import { foldTitle, numberOf, numberWithin, quotedTitles, type QuotedTitle } from './quoted-titles';
import { relationOf, titleRuns } from './reference-relation';

const definesShort = /(?:以下|下)(?:简称|簡稱|统称|称|稱)[^）)]{0,80}$/u;
/** Lists go on in these. */
const listed = new Set<Unit['kind']>(['item', 'paragraph', 'table', 'measure']);

/**
 * The documents that a document mentions, each time it does. Its own title and those that it hands out are left out;
 * a short title that it defines stands for the whole one. A number without a title is a reference too.
 */
export function referencesOf(
  document: Pick<PrintedDocument, 'title' | 'number'>,
  units: readonly Unit[],
  definitions: readonly Definition[],
): Reference[] {
  const own = new OwnTitles(document, units);
  const full = new Map<string, string>();
  for (const { term, meaning } of definitions) {
    const [title] = quotedTitles(meaning);
    if (term.startsWith('《') && title) full.set(foldTitle(term.slice(1, -1)), title.title);
  }
  const found: Reference[] = [];
  let announced = '';
  for (const unit of units) {
    if (!listed.has(unit.kind)) announced = '';
    if (unit.kind === 'note' && unit.path.startsWith('number')) continue;
    for (const prose of proseOf(unit)) {
      found.push(...inProse(prose, { own, full, announced, number: document.number }));
    }
    if (/[：:]$/u.test(unit.text)) announced = unit.text.slice(-80);
  }
  return found;
}

interface Surroundings {
  readonly own: OwnTitles;
  /** Short titles to whole ones. */
  readonly full: ReadonlyMap<string, string>;
  readonly announced: string;
  readonly number: string | null;
}

function inProse(prose: Prose, { own, full, announced, number: ownNumber }: Surroundings): Reference[] {
  const { text } = prose;
  if (!/[《号]/u.test(text)) return [];
  const quoted = quotedTitles(text);
  const found: Reference[] = [];
  const isHead = prose.unit.kind === 'title';
  for (const run of titleRuns(
    text,
    quoted.filter((title) => !isDefinition(text, title)),
  )) {
    const relation = relationOf(text, run, announced);
    for (const printed of run.titles) {
      const title = full.get(printed.title) ?? printed.title;
      const isOther = relation === 'repeals' || (printed.number !== null && printed.number !== ownNumber);
      const isOwn = own.has(title) || own.isIssued(text, printed);
      if (title === '' || (isOwn && (isHead || !isOther))) continue;
      const { number, article, start, end } = printed;
      found.push({ title, number, article, relation, at: passage(prose, start, end) });
    }
  }
  return [...found, ...bareNumbers(prose, quoted, announced, ownNumber)].sort(
    (a, b) => a.at.start - b.at.start,
  );
}

/** Numbers that stand without a title: 按照国发〔2018〕41号文件要求. */
function bareNumbers(
  prose: Prose,
  quoted: readonly QuotedTitle[],
  announced: string,
  ownNumber: string | null,
): Reference[] {
  const { text } = prose;
  if (!/\d\s*号/u.test(text)) return [];
  let next = 0;
  return [...text.matchAll(numberWithin)].flatMap(({ index, 0: printed }): Reference[] => {
    const end = index + printed.length;
    const start = end - signed(printed).length;
    while ((quoted[next]?.end ?? Infinity) <= start) next += 1;
    if ((quoted[next]?.start ?? Infinity) < end) return [];
    const number = numberOf(signed(printed));
    if (number === null || number === ownNumber) return [];
    const bare: QuotedTitle = { start, end, title: '', number, article: null };
    const relation = relationOf(text, { titles: [bare], start, end }, announced);
    return [{ title: null, number, article: null, relation, at: passage(prose, start, end) }];
  });
}

/** A number without the words that run into its sign. */
function signed(printed: string): string {
  return printed.replace(
    /^\p{Script=Han}*(?:根据|依据|依照|按照|参照|贯彻|落实|执行|废止|修改|印发|文件|通知|意见|[和及与的见])(?=\p{Script=Han})/u,
    '',
  );
}

/** Whether a title stands in a remark that defines it as a short one. */
function isDefinition(text: string, { start }: QuotedTitle): boolean {
  return definesShort.test(text.slice(Math.max(0, start - 100), start));
}
