import { describe, expect, it } from 'vitest';
import { withoutInnerContents } from '../../../electron/gazette/inner-contents';
import { printed } from './printed';

function parted(text: string): { contents: string[]; first: string | undefined } {
  const { text: rest, contents } = withoutInnerContents(printed(text));
  return { contents: contents.map((line) => line.text), first: rest.find(({ number }) => number > 1)?.text };
}

describe('the contents of one document', () => {
  it('are the headings that the text repeats after them', () => {
    const text =
      '甲法\n目　　录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 略。\n第二章 附则\n第二条 略。';
    expect(parted(text)).toEqual({
      contents: ['目　　录', '第一章 总则', '第二章 附则'],
      first: '第一章 总则',
    });
  });

  it('need no title above them', () => {
    const text = '甲法\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 略。\n第二章 附则\n第二条 略。';
    expect(parted(text).contents).toEqual(['第一章 总则', '第二章 附则']);
  });

  it('may have pages and leaders, and headings on two lines in the text', () => {
    const text = '甲预案\n目录\n1　总则……1\n1.1　目的……1\n2　附则（3）\n1　总则\n1.1　目的\n略。';
    expect(parted(text).contents).toHaveLength(4);
    expect(parted('甲法\n目录\n第一章 总则\n第二章 附则\n第一章\n总 则\n第一条 略。').contents).toHaveLength(
      3,
    );
  });

  it.each([
    '甲法\n第一章 总则\n第一条 略。\n第二章 附则',
    '甲法\n目录\n第一章 总则\n第一条 略。\n第二章 附则',
    '甲方案\n目录管理应当规范。\n一、总体要求\n略。',
  ])('are absent in %j', (text) => {
    expect(parted(text).contents).toEqual([]);
  });
});
