import type { TFunction } from 'i18next';

/** What the last part of a unit's path, `art-14` or `h-2/sub-3`, stands for. Measures and items are numbered 1. 2. in print. */
const kinds = {
  part: 'unit.part',
  ch: 'unit.chapter',
  sec: 'unit.section',
  h: 'unit.heading',
  sub: 'unit.subheading',
  art: 'unit.article',
  m: 'unit.measure',
  table: 'unit.table',
  box: 'unit.box',
} as const;

function isKind(name: string): name is keyof typeof kinds {
  return name in kinds;
}

/**
 * What a unit is called for someone who does not read its Chinese label: Article 14 for 第十四条. For a unit below, the
 * nearest one that has such a name; null where none has.
 */
export function unitName(t: TFunction, path: string): string | null {
  for (const part of path.split('/').toReversed()) {
    const [, name = '', number = ''] = /^([a-z]+)-(\d+)$/u.exec(part) ?? [];
    if (isKind(name)) return t(kinds[name], { number });
  }
  return null;
}
