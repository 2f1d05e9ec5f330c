import type { Unit } from '../../../shared/model/unit';
import { yearsIn, yearsOfPlan } from './target-year';

/** What the headings above a unit say of the targets in it. */
export interface GoalScope {
  /** Year by whose end they are to be reached; null when none is named. */
  readonly year: number | null;
  /** Whether the section tells what was reached: 取得的工作进展, 发展基础. */
  readonly isPast: boolean;
  /** Whether the section sets goals: 主要目标. */
  readonly isGoal: boolean;
}

const goalHeading = /目标|指标/u;
const pastHeading =
  /取得的?[^，。]{0,8}(?:进展|成效|成就|成绩)|^\S{0,4}(?:发展|工作|现实|主要)(?:基础|现状|成就|成效)|^\S{0,6}现状|回顾|(?:规划|编制)背景|面临的?形势|形势$|^发展环境/u;
/** A heading that the layout runs into the text, or that has the place of one. */
const longestHeading = 30;

/**
 * The scopes of a document's units, asked for in reading order. A heading's year holds under it; under a heading of
 * goals, so does the one year that a paragraph names (到2023年末，…), and else the last year of the plan that the title
 * names.
 */
export class GoalScopes {
  private readonly scopes = new Map<string, GoalScope>();
  private readonly planYear: number | null;

  constructor(
    title: string,
    private readonly documentYear: number | null,
  ) {
    this.planYear = yearsOfPlan(title).at(-1) ?? null;
  }

  /** The scope of a unit, its own heading included. */
  enter(unit: Unit): GoalScope {
    const around = unit.parent === null ? undefined : this.scopes.get(unit.parent);
    const heading = headingOf(unit);
    const named = heading === '' ? null : (yearsOfPlan(heading).at(-1) ?? null);
    const isGoal = (around?.isGoal ?? false) || goalHeading.test(heading);
    const year = named ?? around?.year ?? (isGoal ? this.planYear : null);
    const scope = { year, isGoal, isPast: (around?.isPast ?? false) || pastHeading.test(heading) };
    this.scopes.set(unit.path, scope);
    this.carry(unit, around);
    return scope;
  }

  private carry({ parent, text, kind }: Unit, around: GoalScope | undefined): void {
    if (parent === null || !around?.isGoal || kind !== 'paragraph') return;
    const years = new Set(yearsIn(text, null).map(({ year }) => year));
    const [only] = years;
    const isToCome = only !== undefined && (this.documentYear === null || only >= this.documentYear);
    if (years.size === 1 && isToCome) this.scopes.set(parent, { ...around, year: only });
  }
}

function headingOf({ heading, text, label }: Unit): string {
  if (heading !== null) return heading;
  return label !== null && text.length <= longestHeading ? text : '';
}
