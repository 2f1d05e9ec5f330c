import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { highlightColours } from '../../../shared/model/colours';

const sheet = readFileSync(resolve(import.meta.dirname, '../../../renderer/styles/themes.css'), 'utf8');

/** The colours of a theme as the sheet gives them: `light-dark(a, b)` for two themes, and what sepia changes of the light. */
function colours(theme: 'light' | 'sepia' | 'dark'): Map<string, string> {
  const [first = '', sepia = ''] = sheet.split(":root[data-theme='sepia']");
  const found = new Map<string, string>();
  for (const [, name = '', light = '', dark = ''] of first.matchAll(
    /(--[\w-]+): light-dark\((#\w+), (#\w+)\)/gu,
  )) {
    found.set(name, theme === 'dark' ? dark : light);
  }
  if (theme === 'sepia') {
    for (const [, name = '', colour = ''] of sepia.matchAll(/(--[\w-]+): (#\w+)/gu)) found.set(name, colour);
  }
  return found;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'sepia', 'dark'] as const)('the %s theme', (theme) => {
  const theirs = colours(theme);
  const colour = (name: string): string => {
    const found = theirs.get(name);
    if (!found) throw new Error(`themes.css has no ${name}.`);
    return found;
  };

  it.each([
    ...['--ground', '--page', '--raised', '--hover', '--accent-ground'].flatMap((ground) => [
      ['--ink', ground] as const,
      ['--ink-soft', ground] as const,
    ]),
    ['--accent', '--page'],
    ['--accent', '--raised'],
    ['--accent', '--hover'],
    ['--accent', '--accent-ground'],
    ['--hit-ink', '--hit'],
    ['--hit-ink', '--hit-current'],
    ...highlightColours.map((name) => ['--ink', `--mark-${name}`] as const),
  ] as const)('shows text in %s on %s at 4.5:1 or more', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['--focus', '--page'],
    ['--focus', '--ground'],
    ['--focus', '--raised'],
    ['--rule-strong', '--page'],
    ['--rule-strong', '--raised'],
    ['--tick', '--page'],
    ['--tick-current', '--page'],
    ...highlightColours.flatMap((name) => [
      [`--line-${name}`, '--page'] as const,
      [`--line-${name}`, `--mark-${name}`] as const,
    ]),
  ] as const)('shows lines in %s on %s at 3:1 or more', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
