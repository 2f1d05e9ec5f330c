import type { Random } from '../random';

/** One way to spoil a file. Bytes in, bytes out; `other` is a second file to take pieces from. */
type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

/** Marks that rules look for, and characters that no text should hold. */
const intruders = [
  '第三条',
  '（一）',
  '一、',
  '1.1 ',
  '目录',
  '附件1',
  '“',
  '”',
  '《',
  '（',
  '$\\geq 1\\%$',
  '| 甲 | 乙 |\n|---|---|\n| 丙 |\n',
  '<table><tr><td rowspan=9>',
  '<!--',
  '**',
  '\t\t\t',
  '\f',
  '\u0000',
  '\u200B\uFEFF\u2060',
  '\uD842',
  '𠮷⼀⽬',
  '2022年13月45日',
  '甲发〔2022〕1号\n',
  '---\n',
  '﹙',
];

const mutations: readonly Mutation[] = [
  // Bytes that change, vanish or come in.
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let count = 1 + random.below(20); count > 0 && changed.length > 0; count -= 1) {
      changed[random.below(changed.length)] = random.below(256);
    }
    return changed;
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random, other) => {
    const at = random.below(bytes.length + 1);
    const from = random.below(other.length + 1);
    return Buffer.concat([
      bytes.subarray(0, at),
      other.subarray(from, from + random.below(4000)),
      bytes.subarray(at),
    ]);
  },
  // Lines that go, come twice, change places, or lose their ends.
  (bytes, random) => ofLines(bytes, (lines) => lines.filter(() => random.next() > 0.1)),
  (bytes, random) =>
    ofLines(bytes, (lines) => lines.flatMap((line) => (random.next() < 0.1 ? [line, line] : [line]))),
  (bytes, random) => ofLines(bytes, (lines) => lines.toSorted(() => random.next() - 0.5)),
  (bytes, random) =>
    ofLines(bytes, (lines) => lines.flatMap((line) => (random.next() < 0.2 ? halves(line, random) : [line]))),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll(/\r?\n/gu, '')),
  // What rules look for, anywhere.
  (bytes, random) => {
    const text = bytes.toString('utf8');
    let spoilt = text;
    for (let count = 1 + random.below(12); count > 0; count -= 1) {
      const at = random.below(spoilt.length + 1);
      spoilt = spoilt.slice(0, at) + random.pick(intruders) + spoilt.slice(at);
    }
    return Buffer.from(spoilt);
  },
  (bytes, random) => {
    const text = bytes.toString('utf8');
    const character = text.charAt(random.below(text.length));
    return Buffer.from(text.replaceAll(character, random.pick(intruders)).slice(0, 400_000));
  },
  // The same text in another encoding.
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes, random) => Buffer.from(bytes.toString('utf8').slice(0, random.below(bytes.length)), 'latin1'),
];

/** Spoils a file in one to three ways. */
export function spoil(bytes: Buffer, random: Random, other: Buffer): Buffer {
  let spoilt = bytes;
  for (let count = 1 + random.below(3); count > 0; count -= 1)
    spoilt = random.pick(mutations)(spoilt, random, other);
  return spoilt;
}

function ofLines(bytes: Buffer, change: (lines: readonly string[]) => readonly string[]): Buffer {
  return Buffer.from(change(bytes.toString('utf8').split('\n')).join('\n'));
}

function halves(line: string, random: Random): string[] {
  const at = random.below(line.length + 1);
  return [line.slice(0, at), '', line.slice(at)];
}
