const opening = /[《〈]/u;
const closing = /[》〉]/u;

/**
 * A title within 《》, as GB/T 15834 has it: marks within become 〈〉, those within these 《》 again, and so on inwards,
 * whichever of the two the title printed. A mark that has no partner is turned as one on its level.
 */
export function inTitleMarks(title: string): string {
  let depth = 1;
  const within = Array.from(title, (character) => {
    if (opening.test(character)) {
      depth += 1;
      return depth % 2 === 0 ? '〈' : '《';
    }
    if (!closing.test(character)) return character;
    const mark = depth % 2 === 0 || depth === 1 ? '〉' : '》';
    depth = Math.max(1, depth - 1);
    return mark;
  });
  return `《${within.join('')}》`;
}
