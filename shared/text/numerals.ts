const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const ranks = ['', '十', '百', '千'] as const;

/**
 * A whole number as Chinese law writes it in an ordinal: 10 is 十, 12 十二, 20 二十, 105 一百零五, 110 一百一十. Numbers
 * that `numeralValue` does not read (below 1, from ten thousand on) stay in Arabic digits.
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  const printed = Array.from(String(value), Number);
  let text = '';
  printed.forEach((digit, index) => {
    if (digit === 0) text += text.endsWith('零') ? '' : '零';
    else text += (digits[digit] ?? '') + (ranks[printed.length - 1 - index] ?? '');
  });
  return text.replace(/零+$/u, '').replace(/^一十/u, '十');
}
