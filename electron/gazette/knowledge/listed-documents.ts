import type { Reference, ReferenceRelation } from '../../../shared/model/knowledge';
import type { Unit } from '../../../shared/model/unit';
import { passage, proseOf } from './prose';
import { foldTitle, numberOf } from './quoted-titles';

/** Columns of a table of documents. */
const titleColumn = /^(?:文件|规章|法规|规范性文件|政策|标准)?(?:名称|标题|题目|题名)$|^文件$/u;
const numberColumn = /文号|发文字号|文件编号/u;
/** An entry of a list of documents, without marks around its title. */
const entry =
  /^(?<title>[^《》「」。；（()）]{4,120}(?:[（(][^（()）]{1,30}[）)][^《》。；（()）]{0,80})?)[（(](?<remark>[^（()）]{4,60}(?:[（(]\d{4}[）)][^（()）]{0,20})?)[）)][。；]?$/u;

/**
 * The documents of a list under words that say what becomes of them (下列文件予以废止：, 宣布失效的文件目录), where their
 * titles bear no marks: rows of a table, or paragraphs of a title and its number in brackets.
 */
export function listedDocuments(unit: Unit, announced: string): Reference[] {
  const relation = relationAnnounced(announced);
  if (relation === null) return [];
  if (unit.table) return inTable(unit, relation);
  return proseOf(unit).flatMap((prose): Reference[] => {
    const groups = prose.text.length <= 300 ? entry.exec(prose.text.trim())?.groups : undefined;
    const number = numberOf(groups?.['remark'] ?? '');
    if (!groups || number === null) return [];
    const title = foldTitle(groups['title'] ?? '');
    return [{ title, number, article: null, relation, at: passage(prose, 0, prose.text.length) }];
  });
}

function relationAnnounced(announced: string): ReferenceRelation | null {
  if (/废止|廢止|失效|停止执行/u.test(announced)) return 'repeals';
  return /修改|修订|修正/u.test(announced) ? 'amends' : null;
}

function inTable(unit: Unit, relation: ReferenceRelation): Reference[] {
  const header = (unit.table?.header ?? []).map((cell) => cell.replaceAll(/\s/gu, ''));
  const titles = header.findIndex((cell) => titleColumn.test(cell));
  const numbers = header.findIndex((cell) => numberColumn.test(cell));
  if (titles < 0) return [];
  const cells = proseOf(unit).filter(({ field }) => field === 'cell');
  return (unit.table?.rows ?? []).flatMap((row, index): Reference[] => {
    const prose = cells[(index + 1) * header.length + titles];
    const title = foldTitle(prose?.text ?? '');
    if (!prose || title === '') return [];
    const number = numberOf(row[numbers] ?? '');
    return [{ title, number, article: null, relation, at: passage(prose, 0, prose.text.length) }];
  });
}
