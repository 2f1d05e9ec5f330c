import type { HighlightColour } from '../../../shared/model/colours';
import type { Passage } from './text-map';

/** A highlight that colours the ground of its words. */
export interface Fill {
  readonly colour: HighlightColour;
  /** ISO instant. */
  readonly created: string;
  readonly passages: readonly Passage[];
}

interface Stretch extends Passage {
  readonly colour: HighlightColour;
  readonly created: string;
  /** Characters of the whole highlight. */
  readonly size: number;
}

/**
 * Which colour each stretch of the text has where highlights lie over each other: that of the shortest, so that none is
 * hidden by one that reaches around it; of the newest among equally long ones.
 */
export function topFills(fills: readonly Fill[]): ReadonlyMap<HighlightColour, readonly Passage[]> {
  const units = new Map<string, Stretch[]>();
  for (const { passages, ...fill } of fills) {
    const size = passages.reduce((sum, { start, end }) => sum + end - start, 0);
    for (const passage of passages) {
      const there = units.get(passage.path);
      const stretch = { ...passage, ...fill, size };
      if (there) there.push(stretch);
      else units.set(passage.path, [stretch]);
    }
  }
  const top = new Map<HighlightColour, Passage[]>();
  for (const stretches of units.values()) {
    for (const { colour, path, start, end } of visible(stretches)) {
      const there = top.get(colour) ?? [];
      const last = there.at(-1);
      if (last?.path === path && last.end === start) there[there.length - 1] = { ...last, end };
      else there.push({ path, start, end });
      top.set(colour, there);
    }
  }
  return top;
}

/** Stretches of one unit cut so that none lies over another. */
function visible(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.toSorted((one, other) => one.start - other.start);
  if (sorted.every(({ start }, index) => index === 0 || start >= (sorted[index - 1]?.end ?? 0)))
    return sorted;
  const edges = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? 0;
    const over = sorted.filter((stretch) => stretch.start <= start && end <= stretch.end);
    const [first, ...rest] = over;
    if (!first) return [];
    const winner = rest.reduce((best, next) => (liesOver(next, best) ? next : best), first);
    return [{ ...winner, start, end }];
  });
}

function liesOver(one: Stretch, other: Stretch): boolean {
  return one.size < other.size || (one.size === other.size && one.created >= other.created);
}
