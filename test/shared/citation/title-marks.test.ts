import { expect, test } from 'vitest';
import { inTitleMarks } from '../../../shared/citation/title-marks';

test.each([
  ['民法典', '《民法典》'],
  ['关于印发《管理办法》的通知', '《关于印发〈管理办法〉的通知》'],
  ['关于印发〈管理办法〉的通知', '《关于印发〈管理办法〉的通知》'],
  ['关于废止《关于印发〈管理办法〉的通知》的决定', '《关于废止〈关于印发《管理办法》的通知〉的决定》'],
  ['关于《甲》和《乙》', '《关于〈甲〉和〈乙〉》'],
  ['缺一半》的题名', '《缺一半〉的题名》'],
  ['缺《一半的题名', '《缺〈一半的题名》'],
])('%s', (title, marked) => {
  expect(inTitleMarks(title)).toBe(marked);
});
