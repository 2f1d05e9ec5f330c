import type { TableContent, Unit } from '../../../shared/model/unit';
import { cutList } from './body-list';
import { proseOf, type Prose } from './prose';
import type { ResponsibilityMark } from './responsibility-marks';
import { roleOf } from './responsibility-role';

/** A mark in a table, with the row that it is about. */
export interface TableMark extends ResponsibilityMark {
  readonly prose: Prose;
  readonly row: number;
}

const columnRole =
  /^(?:主要|第一|市级?|省级?|区级?|县级?|总)?(?:责任|責任|權責|牵头|牽頭|主责|主办|主辦|主管|负责|負責|实施|落实|承办|承辦|承担|配合|参与|参加|协同|协办|協辦|协助|協助|支持|辦理|推进)(?:[（(、及和/]*\p{Script=Han}{1,6}[）)]?)?(?:单位|單位|部门|部門|主体|主體|机构|機構|机关|機關|处室|科室|地区)/u;
/** A header may stand under a caption, and have a second row under what spans columns. */
const headerRows = 3;

/**
 * The bodies that the columns headed 责任单位 and the like name, a mark for each cell and row. A cell that spans rows
 * answers for each of them. Linear in the number of cells.
 */
export function tableMarks(unit: Unit): TableMark[] {
  const { table } = unit;
  if (!table) return [];
  const rows = [table.header, ...table.rows];
  const { roles, first } = roleColumns(rows);
  if (roles.size === 0) return [];
  const cells = proseOf(unit).filter(({ field }) => field === 'cell');
  const starts = cellStarts(rows);
  const covering = coveringRows(table);
  return rows.flatMap((row, place) => {
    if (place < first) return [];
    return [...roles].flatMap(([column, header]): TableMark[] => {
      if (column >= row.length) return [];
      const from = covering.get(`${String(place)} ${String(column)}`) ?? place;
      const prose = cells[(starts[from] ?? 0) + column];
      const names = prose ? cutList(prose.text, { start: 0, end: prose.text.length }) : [];
      if (!prose || names.length === 0 || from < first) return [];
      const span = { start: 0, end: prose.text.length };
      return [{ ...span, prose, row: place, form: 'label', bodies: [{ role: roleOf(header), names }] }];
    });
  });
}

/** The columns whose header gives a role, and the first row under the header. */
function roleColumns(rows: readonly (readonly string[])[]): { roles: Map<number, string>; first: number } {
  const roles = new Map<number, string>();
  let first = 0;
  for (const [place, row] of rows.slice(0, headerRows).entries()) {
    const found = row
      .map((cell, column): [number, string] => [column, cell.replaceAll(/\s/gu, '')])
      .filter(([, header]) => columnRole.test(header));
    // Under a header that has roles, only one that stands under 责任单位 parts it further.
    if (roles.size > 0 && !found.some(([column]) => roles.has(column))) break;
    for (const [column, header] of found) roles.set(column, header);
    if (found.length > 0) first = place + 1;
  }
  return { roles, first };
}

function cellStarts(rows: readonly (readonly string[])[]): number[] {
  const starts: number[] = [];
  let count = 0;
  for (const row of rows) {
    starts.push(count);
    count += row.length;
  }
  return starts;
}

/** For each place that a cell above covers, the row of that cell. */
function coveringRows({ rows: below, spans }: TableContent): Map<string, number> {
  const covering = new Map<string, number>();
  for (const { row, column, rows } of spans) {
    for (let place = row + 1; place < Math.min(row + rows, below.length + 1); place += 1) {
      covering.set(`${String(place)} ${String(column)}`, row);
    }
  }
  return covering;
}
