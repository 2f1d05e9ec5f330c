/** How well a row matches, best first. What is written comes before how it is spoken, and that before a slip of the hand. */
export const ranks = {
  /** The whole title or number. */
  exact: 0,
  /** A title or number begins so. */
  start: 1,
  /** Letter by letter within a title or number; a whole word of an English one. */
  inside: 2,
  /** The beginning of a word. */
  prefix: 3,
  /** In what is not its name: issuers, the words that a note is about. */
  elsewhere: 4,
  pinyinStart: 5,
  pinyin: 6,
  initialsStart: 7,
  initials: 8,
  fuzzy: 9,
  none: 255,
} as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** Whether it matches as it is written, rather than by sound or nearly. */
export function isWritten(rank: Rank): boolean {
  return rank <= ranks.elsewhere;
}
