import { describe, expect, it } from 'vitest';
import { parseGazette } from '../../../electron/gazette/parse-gazette';
import { sourceOf } from './printed';

const simplified =
  '为了促进企业创新发展，规范市场秩序，保护经营者和消费者的合法权益，根据有关法律，制定本办法。'.repeat(8);

function variants(text: string): [number, string, string][] {
  return parseGazette(sourceOf(`甲市促进创新办法\n\n第一条 ${simplified}\n\n第二条 ${text}`))
    .findings.filter(({ code }) => code === 'character-variant')
    .map(({ line, facts }) => [line, String(facts['character']), String(facts['usual'])]);
}

describe('traditional characters in a simplified text', () => {
  it('are reported where they stand', () => {
    expect(variants('培育创新型企業，支持發展。')).toEqual([
      [5, '業', '业'],
      [5, '發', '发'],
    ]);
  });

  it('are none where the word keeps them', () => {
    expect(variants('乾隆年间的著作，乾坤，覆盖，了望。')).toEqual([]);
  });

  it('are not looked for in a traditional text', () => {
    const text =
      '國立大學校院校務基金設置條例\n\n第 1 條\n為因應高等教育發展趨勢，提升教育品質，增進教育績效，特制定本條例。'.repeat(
        10,
      );
    expect(parseGazette(sourceOf(text)).findings.filter(({ code }) => code === 'character-variant')).toEqual(
      [],
    );
  });
});
