/** Two names that 、 parts and that are one body's: 市科委、中关村管委会. The first part leads to the second. */
export type JointNames = ReadonlyMap<string, string>;

/** A list of bodies cut at every separator. */
export interface CutList {
  readonly names: readonly string[];
  /** For each name: whether 、 stands between it and the name before it, and not a comma or semicolon. */
  readonly afterPause: readonly boolean[];
}

/** Names that begin so stand by themselves: bodies of the same government, or bodies in general. */
const byItself = /^(?:各|相关|有关|其他|其它|所属|市|省|区|县|州|国家|国务院|中央|全国)/u;

/**
 * Which two names are one body's. A list that commas part shows it (甲，乙、丙，丁: 乙、丙 is one), and so does an issuer
 * of such a name. It is believed only where the second never stands without the first, and, where no issuer speaks for
 * it, the first never without the second.
 *
 * @param issuers full names of the issuing bodies, each of one body.
 */
export function jointNames(lists: readonly CutList[], issuers: readonly string[]): JointNames {
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const shown = new Set<string>();
  for (const { names, afterPause } of lists) {
    const hasComma = afterPause.some((pause, index) => index > 0 && !pause);
    names.forEach((name, index) => {
      const next = afterPause[index + 1] === true ? (names[index + 1] ?? '') : '';
      addTo(after, name, next);
      addTo(before, name, afterPause[index] === true ? (names[index - 1] ?? '') : '');
      const alone = next !== '' && afterPause[index] !== true && afterPause[index + 2] !== true;
      if (hasComma && alone) shown.add(name);
    });
  }
  const full = issuers.map((issuer) => issuer.split('、')).filter((parts) => parts.length === 2);
  const joint = new Map<string, string>();
  for (const [first, nexts] of after) {
    for (const second of nexts) {
      if (second === '' || byItself.test(second) || before.get(second)?.size !== 1) continue;
      const issues = full.some((parts) => abbreviates([first, second], parts));
      if (issues || (shown.has(first) && nexts.size === 1)) joint.set(first, second);
    }
  }
  return joint;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

function abbreviates(short: readonly string[], full: readonly string[]): boolean {
  return short.every((part, index) => isSubsequence(part, full[index] ?? ''));
}

/** Whether the characters of `short` stand in `full` in the same order. */
export function isSubsequence(short: string, full: string): boolean {
  let at = 0;
  for (const character of full) if (character === short.charAt(at)) at += 1;
  return at >= short.length;
}
