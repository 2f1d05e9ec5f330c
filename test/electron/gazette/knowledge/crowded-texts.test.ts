import { describe, expect, it } from 'vitest';
import { documentOf } from './said';

/** More than a call takes as arguments. */
const count = 130_000;

describe('more than a call takes as arguments', () => {
  it('of titles in one line are all references', () => {
    expect(documentOf('《甲办法》、'.repeat(count)).references).toHaveLength(count);
  });

  it('of bodies in two marks are all responsible', () => {
    const bodies = '市财政局、'.repeat(count);
    const found = documentOf(
      '一、做好工作',
      `推进。（责任单位：${bodies}）（配合单位：${bodies}）`,
    ).responsibilities;
    expect(found[0]?.bodies).toHaveLength(2 * count);
  });
});
