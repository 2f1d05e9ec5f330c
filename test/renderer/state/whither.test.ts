import { describe, expect, it } from 'vitest';
import { whither } from '../../../renderer/state/whither';

describe('where an address leads', () => {
  it.each([
    ['北京市人民政府公报/2022-34', { view: 'contents', issue: '北京市人民政府公报/2022-34' }],
    ['北京市人民政府公报/2022-34/1', { view: 'reader', document: '北京市人民政府公报/2022-34/1' }],
    [
      '单行文件/京科发〔2022〕10号/1#art-14/item-1',
      { view: 'reader', document: '单行文件/京科发〔2022〕10号/1', path: 'art-14/item-1' },
    ],
  ])('%s', (address, location) => {
    expect(whither(address)).toEqual(location);
  });

  it('is nowhere for what is no address', () => {
    expect(whither('北京市人民政府公报')).toBeNull();
  });
});
