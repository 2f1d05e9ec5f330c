import type { Target } from '../../../shared/model/knowledge';
import type { Unit } from '../../../shared/model/unit';
import { proseOf, passage } from './prose';
import { boundOf, numberValue } from './target-number';
import { yearsIn } from './target-year';

const nameColumn = /指标|名称|内容|项目|任务|目标|类别/u;
const unitColumn = /^(?:计量|计算)?单位$/u;
const goalColumn = /目标值?|指标值|规划值|预期值|计划值/u;
/** Columns of what was, and not of what is to be. */
const pastColumn = /实际|实绩|基期|基数|现状|完成情况|完成值|已完成|性质|属性/u;
/** 全社会研发投入（亿元）: the measure behind a name. */
const measureBehind = /\s*[（(](?<measure>[^（()）]{1,16})[）)]\s*$/u;
const cellNumber =
  /^(?<before>[^\d]{0,8}?)(?<value>\d[\d,，]*(?:\.\d+)?)(?:\s?[—–\-－~～]{1,2}\s?(?<upper>\d[\d,，]*(?:\.\d+)?))?\s?(?<measure>%|％|‰|\p{Script=Han}{0,8}?)(?<after>\s?(?:以上|左右|以内|以下|上下))?$/u;

/**
 * The targets of a table: a row for each quantity, a column for each year. Without years in its header, a column of
 * values to be reached, for the year that the heading above names.
 */
export function tableTargets(unit: Unit, headingYear: number | null, documentYear: number | null): Target[] {
  const header = (unit.table?.header ?? []).map((cell) => cell.replaceAll(/\s/gu, ''));
  const years = header.map((cell) => (pastColumn.test(cell) ? null : (yearsIn(cell).at(-1)?.year ?? null)));
  const isFuture = (year: number | null): boolean =>
    year !== null && (documentYear === null || year >= documentYear);
  let columns = header.flatMap((_cell, column) => (isFuture(years[column] ?? null) ? [column] : []));
  const hasYears = columns.length > 0;
  const isGoal = (cell: string): boolean => goalColumn.test(cell) && !pastColumn.test(cell);
  if (!hasYears) columns = header.flatMap((cell, column) => (isGoal(cell) ? [column] : []));
  const named = header.findIndex((cell, column) => nameColumn.test(cell) && !columns.includes(column));
  const names = named >= 0 ? named : 0;
  const measures = header.findIndex((cell) => unitColumn.test(cell));
  if (columns.length === 0 || columns.includes(names)) return [];
  const cells = proseOf(unit).filter(({ field }) => field === 'cell');
  let at = header.length;
  return (unit.table?.rows ?? []).flatMap((row) => {
    const first = at;
    at += row.length;
    const name = (row[names] ?? '').trim();
    const behind = measureBehind.exec(name)?.groups?.['measure'] ?? null;
    const quantity = name.replace(measureBehind, '');
    return columns.flatMap((column): Target[] => {
      const prose = cells[first + column];
      const groups = prose && cellNumber.exec(prose.text.trim())?.groups;
      if (!groups || quantity === '' || /^\d+$/u.test(quantity)) return [];
      const printed = (groups['measure'] ?? '').trim();
      const listed = measures < 0 ? '' : (row[measures] ?? '').trim();
      const measure = [printed, listed, behind ?? ''].find((candidate) => candidate !== '') ?? null;
      return [
        {
          quantity,
          value: numberValue(groups['value'] ?? ''),
          upper: groups['upper'] === undefined ? null : numberValue(groups['upper']),
          bound: boundOf(groups['before'] ?? '', groups['after'] ?? ''),
          measure,
          year: hasYears ? (years[column] ?? null) : headingYear,
          text: prose.text,
          at: passage(prose, 0, prose.text.length),
        },
      ];
    });
  });
}
