import type { Target } from '../../../shared/model/knowledge';
import type { TableContent, Unit } from '../../../shared/model/unit';
import { passage, proseOf } from './prose';
import { boundOf, numberValue } from './target-number';
import { yearsIn } from './target-year';

const nameColumn = /指标|名称|内容|项目|任务|目标|类别/u;
/** Columns that group the names or number them. */
const groupColumn = /序号|类别|分类|类型|领域|一级指标|维度/u;
const unitColumn = /^(?:计量|计算|指标)?单位$/u;
const goalColumn = /目标值?|指标值|规划值|预期值|计划值|预期数/u;
/** Columns of what was, and not of what is to be. */
const pastColumn = /实际|实绩|基期|基数|基准|现状|完成情况|完成值|已完成|性质|属性|增速|年均增长|累计(?!值)/u;
/** 全社会研发投入（亿元）: the measure behind a name. */
const measureBehind = /[（(](?<measure>[^（()）]{1,16})[）)]$/u;
/** （单位：亿元） in a caption. */
const measureAbove = /单位\s*[:：]\s*(?<measure>[^\s，,；;）)]{1,10})/u;
const cellNumber =
  /^(?<before>[^\d]{0,8}?)(?<sign>[-−－])?(?<value>\d[\d,，]*(?:\.\d+)?)(?:\s?[—–\-－~～至]{1,2}\s?(?<upper>\d[\d,，]*(?:\.\d+)?))?\s?(?<measure>%|％|‰|\p{Script=Han}{0,8}?)(?<after>\s?(?:及?以上|左右|以内|及?以下|上下))?[\]〕］）)]?$/u;
/** A header may stand under a caption. */
const headerRows = 3;

interface Columns {
  /** Row of the header, 0 being the first. */
  readonly row: number;
  readonly names: number;
  readonly measures: number;
  /** Columns of values to be reached, each with its year. */
  readonly values: readonly (readonly [column: number, year: number | null])[];
}

/**
 * The targets of a table: a row for each quantity, a column for each year. Without years in its header, a column of
 * values to be reached, for the year that the heading above names. Linear in the number of cells.
 */
export function tableTargets(unit: Unit, headingYear: number | null, documentYear: number | null): Target[] {
  const { table } = unit;
  const columns = table && columnsOf(table, headingYear, documentYear);
  if (!columns) return [];
  const { names, measures, values } = columns;
  const above = measureAbove.exec(`${unit.label ?? ''}${unit.heading ?? ''}`)?.groups?.['measure'] ?? '';
  const cells = proseOf(unit).filter(({ field }) => field === 'cell');
  let at = 0;
  return [table.header, ...table.rows].flatMap((row, place) => {
    const first = at;
    at += row.length;
    if (place <= columns.row) return [];
    const name = (row[names] ?? '').trim();
    const behind = measureBehind.exec(name.trimEnd())?.groups?.['measure'] ?? '';
    const quantity = name
      .trimEnd()
      .replace(measureBehind, '')
      .split('\n')
      .map((line) => line.trim())
      .join('');
    return values.flatMap(([column, year]): Target[] => {
      const prose = column < row.length ? cells[first + column] : undefined;
      const groups = prose && cellNumber.exec(prose.text.trim())?.groups;
      if (!groups || quantity === '' || /^\d+$/u.test(quantity)) return [];
      const printed = (groups['measure'] ?? '').trim();
      const listed = measures < 0 ? '' : (row[measures] ?? '').trim();
      const value = numberValue(groups['value'] ?? '');
      return [
        {
          quantity,
          value: groups['sign'] === undefined ? value : -value,
          upper: groups['upper'] === undefined ? null : numberValue(groups['upper']),
          bound: boundOf(groups['before'] ?? '', groups['after'] ?? ''),
          measure: [printed, listed, behind, above].find((candidate) => candidate !== '') ?? null,
          year,
          text: prose.text,
          at: passage(prose, 0, prose.text.length),
        },
      ];
    });
  });
}

/** The columns that the first header row with values to be reached gives; null when the table sets no targets. */
function columnsOf(
  table: TableContent,
  headingYear: number | null,
  documentYear: number | null,
): Columns | null {
  const rows = [table.header, ...table.rows].slice(0, headerRows);
  for (const [row, cells] of rows.entries()) {
    const header = cells.map((cell) => cell.replaceAll(/\s/gu, ''));
    // A header names things; a row of values under it has as many years in its sentences.
    if (!header.some((cell) => cell.length <= 20 && nameColumn.test(cell))) continue;
    const values = valueColumns(header, headingYear, documentYear);
    const taken = new Set(values.map(([column]) => column));
    const named = header.flatMap((cell, column) =>
      nameColumn.test(cell) && !taken.has(column) ? [column] : [],
    );
    const names = named.find((column) => !groupColumn.test(header[column] ?? '')) ?? named[0] ?? 0;
    if (values.length === 0 || taken.has(names)) continue;
    return { row, names, measures: header.findIndex((cell) => unitColumn.test(cell)), values };
  }
  return null;
}

function valueColumns(
  header: readonly string[],
  headingYear: number | null,
  documentYear: number | null,
): [number, number | null][] {
  const ofYears = header.flatMap((cell, column): [number, number | null][] => {
    const year = pastColumn.test(cell) ? null : (yearsIn(cell, null).at(-1)?.year ?? null);
    return year !== null && (documentYear === null || year >= documentYear) ? [[column, year]] : [];
  });
  if (ofYears.length > 0) return ofYears;
  return header.flatMap((cell, column): [number, number | null][] =>
    goalColumn.test(cell) && !pastColumn.test(cell) ? [[column, headingYear]] : [],
  );
}
