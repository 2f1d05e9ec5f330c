import { describe, expect, test } from 'vitest';
import type { AnnotationState } from '../../../shared/model/annotation';
import { toWebAnnotation } from '../../../shared/web-annotation/write';
import { context } from './any-annotation';
import { expanded } from './json-ld';

const text = '𠀀支持科技创新企业发展。';
const highlight: AnnotationState = {
  id: '0b0c6b3e-5f0a-4c5e-9d53-0d7f5a1c2e3f',
  kind: 'highlight',
  colour: 'green',
  style: 'underline',
  note: '与**第八条**比较',
  tags: ['促进'],
  collections: ['必读', '待办'],
  about: null,
  done: null,
  created: '2024-03-05T09:20:30.000Z',
  modified: '2024-03-06T01:00:00.000Z',
  selectors: [
    {
      address: '北京市人民政府公报/2022-34/1#art-14',
      start: 4,
      end: 8,
      quote: '科技创新',
      prefix: '𠀀支持',
      suffix: '企业发展。',
    },
  ],
  removed: null,
};
const oa = 'http://www.w3.org/ns/oa#';
const own = 'urn:gazette-reader:terms#';

describe('a highlight as JSON-LD', () => {
  test('says by the W3C’s own words what it hangs on, quotes and says', async () => {
    const [node] = (await expanded(toWebAnnotation(highlight, context, () => text))) as object[];
    expect(node).toMatchObject({
      '@id': 'urn:uuid:0b0c6b3e-5f0a-4c5e-9d53-0d7f5a1c2e3f',
      '@type': [`${oa}Annotation`],
      [`${oa}motivatedBy`]: [
        { '@id': `${oa}highlighting` },
        { '@id': `${oa}commenting` },
        { '@id': `${oa}tagging` },
      ],
      'http://purl.org/dc/terms/created': [
        { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': '2024-03-05T09:20:30.000Z' },
      ],
      [`${oa}hasBody`]: [
        {
          '@type': [`${oa}TextualBody`],
          [`${oa}hasPurpose`]: [{ '@id': `${oa}commenting` }],
          'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': [{ '@value': '与**第八条**比较' }],
          'http://purl.org/dc/elements/1.1/format': [{ '@value': 'text/markdown' }],
        },
        { [`${oa}hasPurpose`]: [{ '@id': `${oa}tagging` }] },
      ],
      [`${oa}hasTarget`]: [
        {
          '@type': [`${oa}SpecificResource`],
          [`${oa}hasSource`]: [
            {
              '@id':
                'gazette://%E5%8C%97%E4%BA%AC%E5%B8%82%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C%E5%85%AC%E6%8A%A5/2022-34/1#art-14',
            },
          ],
          [`${oa}styleClass`]: [{ '@value': 'green' }, { '@value': 'underline' }],
          [`${oa}hasSelector`]: [
            {
              '@type': [`${oa}TextQuoteSelector`],
              [`${oa}exact`]: [{ '@value': '科技创新' }],
              [`${oa}prefix`]: [{ '@value': '𠀀支持' }],
              [`${oa}suffix`]: [{ '@value': '企业发展。' }],
            },
            {
              // 𠀀 is one character to the W3C and two UTF-16 units here.
              '@type': [`${oa}TextPositionSelector`],
              [`${oa}start`]: [{ '@value': 3 }],
              [`${oa}end`]: [{ '@value': 7 }],
            },
            {
              '@type': [`${own}Utf16PositionSelector`],
              [`${own}start`]: [{ '@value': 4 }],
              [`${own}end`]: [{ '@value': 8 }],
            },
          ],
        },
      ],
      [`${oa}styledBy`]: [{ '@type': [`${oa}CssStyle`] }],
      [`${own}collections`]: [{ '@list': [{ '@value': '必读' }, { '@value': '待办' }] }],
      [`${own}document`]: [
        {
          [`${own}title`]: [{ '@value': '北京市促进科技创新若干措施' }],
          [`${own}number`]: [{ '@value': '京科发〔2022〕10号' }],
          [`${own}issuers`]: [
            { '@list': [{ '@value': '北京市科学技术委员会' }, { '@value': '中关村科技园区管理委员会' }] },
          ],
          [`${own}startPage`]: [{ '@value': 12 }],
          [`${own}article`]: [{ '@value': '第十四条' }],
          [`${own}issue`]: [
            { [`${own}year`]: [{ '@value': 2022 }], [`${own}totalNumber`]: [{ '@value': 766 }] },
          ],
        },
      ],
    });
  });

  test('says no position of which it does not know how the W3C would count it', () => {
    const types = (readingText?: () => string | null): unknown =>
      JSON.stringify(toWebAnnotation(highlight, null, readingText)).match(/\w+PositionSelector/gu);
    expect(types()).toEqual(['Utf16PositionSelector']);
    expect(types(() => `前${text}`)).toEqual(['Utf16PositionSelector']);
    expect(types(() => text)).toEqual(['TextPositionSelector', 'Utf16PositionSelector']);
  });
});

test('a note on a document, and one on nothing, have a target, too', () => {
  const note: AnnotationState = {
    ...highlight,
    ...{ kind: 'note', colour: null, style: 'fill', tags: [], collections: [], selectors: [] },
  };
  expect(toWebAnnotation({ ...note, about: '北京市人民政府公报/2022-34' }, null).target).toEqual({
    type: 'SpecificResource',
    source:
      'gazette://%E5%8C%97%E4%BA%AC%E5%B8%82%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C%E5%85%AC%E6%8A%A5/2022-34',
    'reader:address': '北京市人民政府公报/2022-34',
  });
  expect(toWebAnnotation(note, null).target).toEqual({
    type: 'SpecificResource',
    source: 'urn:gazette-reader:notebook',
  });
});
