import type { Definition, Reference } from '../../../shared/model/knowledge';
import type { PrintedDocument } from '../../../shared/model/gazette-file';
import type { Unit } from '../../../shared/model/unit';
import { bareNumbers, unmarkedLaws } from './bare-references';
import { listedDocuments } from './listed-documents';
import { OwnTitles } from './own-titles';
import { passage, proseOf, type Prose } from './prose';
import { foldTitle, isPaper, quotedTitles, type QuotedTitle } from './quoted-titles';
import { relationOf, titleRuns } from './reference-relation';

const definesShort = /(?:以下|下)(?:简称|簡稱|统称|称|稱)[^）)]{0,80}$/u;
/** Lists go on in these. */
const listed = new Set<Unit['kind']>(['item', 'paragraph', 'table', 'measure', 'note']);
/** Headings of lists: 宣布失效的国务院文件目录. */
const listHeading =
  /(?:废止|廢止|失效|修改|停止执行)[^。]{0,40}(?:目录|目錄|清单|文件|规章|法规|一览表|名单)$/u;
/** Lists are numbered 一、 too, which otherwise begins a section. */
const listEntry = /^\s?《|号[）)][。；]?$/u;
const longestAnnouncement = 80;

/**
 * The documents that a document mentions, each time it does. Its own title and those that it hands out are left out,
 * and forms and certificates; a short title that it defines stands for the whole one. A number without a title is a
 * reference too.
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
    if (title) full.set(foldTitle(term.replaceAll(/[《》]/gu, '')), title.title);
  }
  const found: Reference[] = [];
  let announced = '';
  for (const unit of units) {
    if (!listed.has(unit.kind) && !listEntry.test(unit.heading ?? unit.text)) announced = '';
    if (unit.kind === 'note' && unit.path.startsWith('number')) continue;
    const inUnit = proseOf(unit).flatMap((prose) =>
      inProse(prose, { own, full, announced, number: document.number }),
    );
    const unmarked = inUnit.some(({ title }) => title !== null) ? [] : listedDocuments(unit, announced);
    for (const one of unmarked.length > 0 ? unmarked : inUnit) found.push(one);
    const heading = [unit.text, unit.heading ?? ''].find((printed) => listHeading.test(printed.trim()));
    if (/[：:]$/u.test(unit.text)) announced = unit.text.slice(-longestAnnouncement);
    else if (heading !== undefined) announced = heading.slice(-longestAnnouncement);
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
  if (!/[《「号號依]/u.test(text)) return [];
  const quoted = quotedTitles(text);
  const named = quoted.filter((title) => !isPaper(title.title) && !isDefinition(text, title));
  const found: Reference[] = [];
  const isHead = prose.unit.kind === 'title';
  for (const run of titleRuns(text, named)) {
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
  return [...found, ...bareNumbers(prose, quoted, announced, ownNumber), ...unmarkedLaws(prose)].sort(
    (a, b) => a.at.start - b.at.start,
  );
}

/** Whether a title stands in a remark that defines it as a short one. */
function isDefinition(text: string, { start }: QuotedTitle): boolean {
  return definesShort.test(text.slice(Math.max(0, start - 100), start));
}
